import { getUnitLabel } from '@/lib/figure/format-value';
import type { ColumnMeta } from '@/lib/schema/dataset';

interface FieldTableProps {
  readonly columns: readonly (ColumnMeta & { readonly name: string })[];
  readonly caption: string;
}

const typeWords = { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false' } as const;

/** Every column of a dataset: its name in the file, what it holds, its unit and basis. */
export function FieldTable({ columns, caption }: FieldTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
    <section className="table-scroll field-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">What it holds</th>
            <th scope="col">Type</th>
            <th scope="col">Unit</th>
            <th scope="col">Basis and notes</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, label, type, unit, basis, description }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{label}</td>
              <td>{typeWords[type]}</td>
              <td>{unit ? writeUnit(unit) : ''}</td>
              <td>{[basis, description].filter(Boolean).join('. ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Units of counts have no sign of their own. */
export function writeUnit(unit: string): string {
  return unit === 'by row' ? 'said in each row' : getUnitLabel(unit) || unit;
}

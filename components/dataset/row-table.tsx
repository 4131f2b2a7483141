import { firstRows, tellRows } from '@/lib/data/row-view';
import type { Cell, DatasetRow } from '@/lib/data/table';
import { type CellColumn, isLongCell, writeCell } from '@/lib/data/write-cell';
import { getUnitLabel } from '@/lib/figure/format-value';
import type { ColumnMeta } from '@/lib/schema/dataset';

interface RowTableProps {
  readonly title: string;
  /** Address of all rows as JSON; the script sorts and filters those. */
  readonly address: string;
  readonly columns: readonly (ColumnMeta & { readonly name: string })[];
  readonly rows: readonly DatasetRow[];
}

/** The first rows of a dataset, as a plain table; components/shell/row-table.ts lets a reader sort and filter all of them. */
export function RowTable({ title, address, columns, rows }: RowTableProps) {
  const shown = rows.slice(0, firstRows);
  return (
    <div className="row-table" data-row-table data-rows={address}>
      <div className="row-table-tools">
        <label className="needs-script">
          Filter <input type="search" autoComplete="off" placeholder="Words or years" />
        </label>
        <p data-count role="status">
          {tellRows(shown.length, rows.length, rows.length)}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
      <section className="table-scroll" tabIndex={0} aria-label={`Rows: ${title}`}>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.name} scope="col" data-column={column.name} data-number={isNumeric(column) ? '' : undefined}>
                  {writeHead(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              // Rows of a file have no other name than their place.
              // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered by React
              <tr key={index}>
                {columns.map((column) => (
                  <RowCell key={column.name} cell={row[column.name]} column={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function RowCell({ cell, column }: { readonly cell: Cell | undefined; readonly column: CellColumn }) {
  const text = writeCell(cell, column);
  return (
    <td data-number={typeof cell === 'number' ? '' : undefined} data-long={isLongCell(text) ? '' : undefined}>
      {column.name === 'source' ? <SourceKeys text={text} /> : text}
    </td>
  );
}

const isNumeric = ({ type }: ColumnMeta): boolean => type === 'number' || type === 'integer';

function writeHead({ label, unit }: ColumnMeta): string {
  const short = unit && unit !== 'by row' ? getUnitLabel(unit) : '';
  return short ? `${label} (${short})` : label;
}

/** Keys joined by ";", each a link to its entry among the sources. */
function SourceKeys({ text }: { readonly text: string }) {
  return text
    .split(';')
    .filter(Boolean)
    .map((key, index) => (
      <span key={key}>
        {index > 0 ? '; ' : ''}
        <a href={`/sources/#${key}`}>{key}</a>
      </span>
    ));
}

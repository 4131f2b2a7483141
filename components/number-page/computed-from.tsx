import { formatValue } from '@/lib/units/format';

type Cell = string | number | boolean | null;

export interface ComputedFromProps {
  readonly words: string;
  readonly dataset: { readonly id: string; readonly title: string };
  readonly columns: readonly { readonly name: string; readonly label: string; readonly unit?: string | undefined }[];
  /** Short names of the sources that rows name in a column `source`. */
  readonly sources: Readonly<Record<string, string>>;
  readonly used: readonly {
    readonly role: string;
    /** The selection in words. */
    readonly selection: string;
    /** Undefined where the producer does not let us pass its rows on. */
    readonly rows?: readonly Readonly<Record<string, Cell>>[] | undefined;
    readonly count: number;
    readonly sum?: number | undefined;
  }[];
}

const most = 24;

/** The operation in words and the rows that it took, so that a reader can do it again. */
export function ComputedFrom({ words, dataset, columns, sources, used }: ComputedFromProps) {
  return (
    <>
      <p>
        {words} The dataset is <a href={`/data/${dataset.id}/`}>{dataset.title}</a>; its page says{' '}
        <a href={`/data/${dataset.id}/#columns`}>what its columns and codes mean</a>.
      </p>
      {used.map(({ role, selection, rows, count, sum }) => (
        <div key={role} className="used-rows">
          <p className="used-role">
            {role}: {count === 1 ? 'the row' : `${count} rows`} with {selection}
            {sum === undefined ? '' : `; together ${writeCell(sum)}`}.
          </p>
          {rows ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
            <section className="table-scroll" tabIndex={0} aria-label={role}>
              <table>
                <thead>
                  <tr>
                    {columns.map(({ name, label, unit }) => (
                      <th key={name} scope="col" data-kind={typeof rows[0]?.[name]}>
                        {label}
                        {unit && unit !== 'by row' ? <span className="unit">{unit}</span> : null}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.slice(0, most).map((row) => (
                    <tr key={JSON.stringify(row)}>
                      {columns.map(({ name }) => (
                        <td key={name} data-kind={typeof row[name]}>
                          {name === 'source' ? <SourceKeys keys={row[name]} names={sources} /> : writeCell(row[name] ?? null, name)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          ) : null}
          {rows && rows.length > most ? <p className="used-more">The other rows stand in the dataset.</p> : null}
        </div>
      ))}
      {used.some(({ rows }) => rows === undefined) ? <p>The producer lets us show this value, but not pass on the rows.</p> : null}
    </>
  );
}

function SourceKeys({ keys, names }: { readonly keys: Cell | undefined; readonly names: ComputedFromProps['sources'] }) {
  return String(keys ?? '')
    .split(';')
    .map((key, index) => (
      <span key={key}>
        {index > 0 ? '; ' : ''}
        <a href={`/sources/#${key.trim()}`}>{names[key.trim()] ?? key}</a>
      </span>
    ));
}

function writeCell(cell: Cell, name = ''): string {
  if (cell === null) return 'empty';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'string') return cell;
  if (name === 'year') return String(cell);
  return formatValue(cell, Math.min(String(cell).split('.')[1]?.length ?? 0, 4));
}

import type { RowChange, RowDiff } from '@/lib/editions/compare-rows';
import { formatPercent } from '@/lib/editions/percent';

/** Rows that a page shows of one table; the files of both editions hold all. */
const mostRows = 200;

interface RowChangesProps {
  readonly diff: RowDiff;
  /** "Mine production": what the rows are of. */
  readonly title: string;
}

/** Row by row what changed in a table from one edition to the next. */
export function RowChanges({ diff, title }: RowChangesProps) {
  const { rows, addedColumns, removedColumns, counts } = diff;
  const [before, after] = counts;
  const facts = [
    before === after ? `${after} rows, as before` : `${before} rows before, ${after} now`,
    ...addedColumns.map((column) => `new column “${column}”`),
    ...removedColumns.map((column) => `without the column “${column}”`),
    ...(rows.length === 0 ? ['the same values in another order or notation'] : []),
    ...(rows.length > mostRows ? [`the first ${mostRows} of ${rows.length} changed rows are shown`] : []),
  ];
  return (
    <div className="row-changes">
      <p className="change-place">{facts.join('; ')}</p>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
        <section className="row-changes-scroll" aria-label={`Rows that changed: ${title}`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Row</th>
                <th scope="col">Change</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, mostRows).map((row, index) => {
                // Rows of one name exist; their order never changes.
                const key = `${row.name} ${index}`;
                return (
                  <tr key={key}>
                    <th scope="row">{row.name}</th>
                    <td>{tellRow(row)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

function tellRow(row: RowChange) {
  if (row.kind === 'changed')
    return row.cells.map(({ column, from, to, percent }) => (
      <div key={column}>
        {column}: <del>{from || 'empty'}</del> → <ins>{to || 'empty'}</ins>
        {percent !== undefined && ` (${formatPercent(percent)})`}
      </div>
    ));
  const cells = Object.entries(row.kind === 'added' ? row.to : row.from).filter(([, value]) => value !== '');
  const text = cells.map(([column, value]) => `${column}: ${value}`).join('; ');
  return row.kind === 'added' ? (
    <>
      new row: <ins>{text}</ins>
    </>
  ) : (
    <>
      row taken out: <del>{text}</del>
    </>
  );
}

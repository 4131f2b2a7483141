import { getColumnTitle, hasTwinLabels } from '@/lib/figure/column-title';
import type { FigureData, FigureRow, Series } from '@/lib/figure/figure-data';
import type { FigureMode } from '@/lib/figure/figure-view';
import { flagWords } from '@/lib/figure/flags';
import { formatCell, getUnitLabel } from '@/lib/figure/format-value';
import { applyMode } from '@/lib/figure/modes';

interface FigureTableProps {
  readonly data: FigureData;
  readonly mode: FigureMode;
  readonly caption: string;
}

/** The drawn rows as a table, in the view that is shown: what the picture says to everyone who cannot see it. */
export function FigureTable({ data, mode, caption }: FigureTableProps) {
  const shown = applyMode(data, mode);
  const twins = hasTwinLabels(shown);
  const unit = shown.x.unit ? getUnitLabel(shown.x.unit) : '';
  const hasNotes = shown.rows.some((row) => row.note);
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{unit ? `${shown.x.label} (${unit})` : shown.x.label}</th>
          {shown.series.map((series) => (
            <th key={series.key} scope="col" data-series={series.key}>
              {getColumnTitle(series, twins)}
            </th>
          ))}
          {hasNotes && <th scope="col">Note</th>}
        </tr>
      </thead>
      <tbody>
        {shown.rows.map((row, index) => (
          <tr key={String(row.at)} data-row={index}>
            <th scope="row">{row.atLabel ?? row.at}</th>
            {shown.series.map((series) => (
              <td key={series.key}>
                <Cell row={row} series={series} />
              </td>
            ))}
            {hasNotes && <td className="note">{row.note}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A value with the letter of its flag; what is withheld or missing is said, never left blank. */
function Cell({ row, series }: { readonly row: FigureRow; readonly series: Series }) {
  const text = formatCell(row.values[series.key]);
  const flag = row.flags?.[series.key];
  const mark = flag && <abbr title={flagWords[flag]}>{flag}</abbr>;
  if (text !== null)
    return mark ? (
      <>
        {text} {mark}
      </>
    ) : (
      text
    );
  if (mark) return mark;
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">no data</span>
    </>
  );
}

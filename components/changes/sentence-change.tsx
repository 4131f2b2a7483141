import type { NumberChange } from '@/lib/editions/compare';
import { compareWords } from '@/lib/editions/compare-words';
import { formatPercent, percentChange } from '@/lib/editions/percent';
import { tellPlace } from '@/lib/editions/places';

interface SentenceChangeProps {
  readonly path: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly numbers: readonly NumberChange[];
}

/** A sentence before and after, its changed words marked, and by how much its numbers changed. */
export function SentenceChange({ path, from, to, numbers }: SentenceChangeProps) {
  const place = tellPlace(path);
  const percent = percentChange(Number(from ?? Number.NaN), Number(to ?? Number.NaN));
  return (
    <li className="sentence-change">
      {place && <span className="change-place">{place}</span>}
      <p>
        {from !== undefined && to !== undefined ? (
          compareWords(from, to).map(({ kind, text }, index) => {
            // The stretches of a finished comparison never change their order.
            const key = index;
            if (kind === 'removed') return <del key={key}>{text}</del>;
            return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
          })
        ) : from !== undefined ? (
          <del>{from}</del>
        ) : (
          <ins>{to}</ins>
        )}
        {percent !== undefined && ` (${formatPercent(percent)})`}
      </p>
      {numbers.map((number) => (
        <p key={number.id} className="change-value">
          <NumberStep {...number} />
        </p>
      ))}
    </li>
  );
}

/** "270,000 tonnes → 300,000 tonnes (+11.1 %)". */
export function NumberStep({ from, to, percent }: Pick<NumberChange, 'from' | 'to' | 'percent'>) {
  return (
    <>
      {from} → <strong>{to}</strong>
      {percent !== undefined && percent !== 0 && ` (${formatPercent(percent)})`}
    </>
  );
}

import { formatDate } from '@/lib/citation/source-label';
import type { ThingChange } from '@/lib/editions/compare';
import { countByKind, countChanges, tellCounts } from '@/lib/editions/kinds-of-change';

interface EditionSummaryProps {
  readonly date: string;
  readonly note?: string | undefined;
  readonly isMinor: boolean;
  readonly isFirst: boolean;
  readonly changes: readonly ThingChange[];
}

/** One edition in a list: its day, its note, what it changed. */
export function EditionSummary({ date, note, isMinor, isFirst, changes }: EditionSummaryProps) {
  return (
    <article className="edition-summary">
      <h2>
        <a href={isFirst ? `/editions/${date}/` : `/changes/${date}/`}>
          <time dateTime={date}>{formatDate(date)}</time>
        </a>
      </h2>
      <p>{note ?? 'Slips in wording mended; no value changed.'}</p>
      <p className="change-place">{tellChanges(changes, isFirst)}</p>
      <p className="change-files">
        {!isFirst && <a href={`/changes/${date}/`}>What changed</a>}
        <a href={`/editions/${date}/`}>The edition and its files</a>
        {isMinor && <span>minor edition</span>}
      </p>
    </article>
  );
}

/** "Changed: 3 sentences and 1 chart. New: 2 numbers." */
export function tellChanges(changes: readonly ThingChange[], isFirst: boolean): string {
  if (isFirst) return `The first edition: ${countByKind(changes)}.`;
  const changed = tellCounts(countChanges(changes));
  const list = (state: ThingChange['state']) => countByKind(changes.filter((change) => change.state === state));
  return [changed && `Changed: ${changed}.`, list('new') && `New: ${list('new')}.`, list('gone') && `Given up: ${list('gone')}.`]
    .filter(Boolean)
    .join(' ');
}

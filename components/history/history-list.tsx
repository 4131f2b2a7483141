import { NumberStep } from '@/components/changes/sentence-change';
import { formatDate } from '@/lib/citation/source-label';
import type { ThingChange } from '@/lib/editions/compare';
import { countChanges, tellCounts } from '@/lib/editions/kinds-of-change';

interface HistoryListProps {
  /** Newest first, as historyOf gives it. */
  readonly entries: readonly {
    readonly date: string;
    readonly note?: string;
    readonly change?: ThingChange;
    readonly value?: string;
    readonly href: string;
  }[];
}

/** What became of a thing, edition by edition: its value then, by how much it changed, why. */
export function HistoryList({ entries }: HistoryListProps) {
  if (entries.length === 0)
    return (
      <p className="history-none" data-history>
        Not yet released: its history begins with the first edition that holds it.
      </p>
    );
  return (
    <ol className="history-list" data-history>
      {entries.map(({ date, note, change, value, href }) => (
        <li key={date}>
          <a href={href}>
            <time dateTime={date}>{formatDate(date)}</time>
          </a>{' '}
          {change ? tellChange(change) : `first released${value ? `: ${value}` : ''}`}
          {change && note && <span className="history-note">{note}</span>}
        </li>
      ))}
    </ol>
  );
}

function tellChange(change: ThingChange) {
  if (change.value) return <NumberStep {...change.value} />;
  const { sentence } = countChanges([{ ...change, kind: 'section' }]);
  const rows = change.rows?.rows.length ?? 0;
  const counts = tellCounts({ sentence, row: rows });
  return counts ? `${counts} changed` : 'changed';
}

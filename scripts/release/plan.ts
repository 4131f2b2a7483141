import type { Edition } from '@/lib/schema/edition';
import { isWording } from '@/lib/editions/kinds-of-change';
import type { ThingChange } from '@/lib/editions/compare';
import type { ReleaseOptions } from './options';

/** Why a release cannot be made now; the message says what to do. */
export class ReleaseRefused extends Error {}

/** @throws ReleaseRefused when the day does not fit behind the newest edition. */
export function checkDay({ date }: Pick<ReleaseOptions, 'date'>, newest: Edition | undefined): void {
  if (!newest || date > newest.date) return;
  if (date < newest.date) throw new ReleaseRefused(`the newest edition is of ${newest.date}: an edition of ${date} would come before it`);
  throw new ReleaseRefused(
    `there is an edition of ${date} already, and editions never change. If it is not public yet, take it back ` +
      `(git restore content/permalinks.lock content/editions && git clean -fd content/editions) and release again. ` +
      'If it is public, publish the correction now, with a record in content/corrections/, and release its edition tomorrow',
  );
}

/** @throws ReleaseRefused when an edition that should change words only changes more. */
export function checkMinor({ minor }: Pick<ReleaseOptions, 'minor'>, changes: readonly ThingChange[]): void {
  const more = minor ? changes.filter((change) => !isWording(change)) : [];
  if (more.length === 0) return;
  const names = more.slice(0, 5).map(({ kind, id, state }) => `${kind} ${id}${state === 'changed' ? '' : ` (${state})`}`);
  const rest = more.length > names.length ? ` and ${more.length - names.length} more` : '';
  throw new ReleaseRefused(`--minor is for wording, but this changes more: ${names.join(', ')}${rest} — give a note instead`);
}

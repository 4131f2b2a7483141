import { formatProblem, listEditions, openEdition, type Site } from '@/lib/content';
import { contentRoot } from '@/lib/content/files';
import { readLedger } from '@/lib/content/ledger';
import { takeSnapshot } from '@/lib/content/snapshot/take-snapshot';
import { listEditionThings, listThings } from '@/lib/content/things';
import { compareSnapshots } from '@/lib/editions/compare';
import { appendReleased } from '@/lib/permalinks/append';
import { makeEdition } from './make-edition';
import type { ReleaseOptions } from './options';
import { checkDay, checkMinor, ReleaseRefused } from './plan';
import { replaceFiles } from './replace-files';
import { writeReport } from './report';

interface Surroundings {
  say(text: string): void;
  /** Asks for the change note; undefined where nobody can be asked. */
  askNote(): Promise<string | undefined>;
}

/**
 * Releases the site as it is: reports what changed, appends new ids to the ledger and freezes the edition.
 * Needs checked content and the drawings of today. Returns the files written; none when there was nothing to release or it was a dry run.
 * @throws ReleaseRefused
 */
export async function makeRelease(site: Site, options: ReleaseOptions, { say, askNote }: Surroundings): Promise<readonly string[]> {
  const newest = listEditions(site)[0];
  const snapshot = takeSnapshot(site);
  const changes = compareSnapshots(newest && openEdition(newest, site), snapshot);
  say(writeReport(changes, newest?.date));
  const ledger = readLedger();
  if (ledger.problems.length > 0) throw new ReleaseRefused(ledger.problems.map(formatProblem).join('\n'));
  const { events } = appendReleased(ledger.text, listThings(site), options.date);
  if (newest && changes.length === 0 && events.length === 0) {
    say('No edition is written.');
    return [];
  }
  if (events.length > 0) say(`Permanent ids: ${events.length} ${events.length === 1 ? 'line' : 'lines'} for content/permalinks.lock.`);
  checkDay(options, newest);
  checkMinor(options, changes);
  if (options.dryRun) {
    say('Dry run: nothing is written.');
    return [];
  }
  const note = options.note ?? (options.minor ? undefined : (await askNote())?.trim());
  if (!note && !options.minor)
    throw new ReleaseRefused(
      'an edition needs a change note for its readers: --note "What changed and why." (or --minor for mere wording)',
    );
  const things = [...listThings(site), ...listEditionThings(options.date)];
  const files = makeEdition({
    ...options,
    ...(note ? { note } : {}),
    info: site.info,
    snapshot,
    ledger: appendReleased(ledger.text, things, options.date).text,
  });
  replaceFiles(contentRoot(), files);
  return files.map(([file]) => file);
}

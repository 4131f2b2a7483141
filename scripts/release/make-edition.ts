import { makeEditionFiles } from '@/scripts/build/edition-files';
import { recordsFile, editionsFolder, objectFile } from '@/lib/content/edition-files';
import { fileExists, readText } from '@/lib/content/files';
import { ledgerFile } from '@/lib/content/ledger';
import type { FreshSnapshot } from '@/lib/content/snapshot/builder';
import { writeManifest } from '@/lib/editions/manifest';
import { type Edition, editionSchema } from '@/lib/schema/edition';
import type { SiteInfo } from '@/lib/schema/site';
import type { NewFiles } from './replace-files';

interface Making {
  readonly date: string;
  readonly note?: string;
  readonly minor: boolean;
  readonly info: SiteInfo;
  readonly snapshot: FreshSnapshot;
  /** The ledger with the new ids. */
  readonly ledger: string;
}

/** The files that a release writes: first what nobody names yet, then the ledger, last the manifest, with which the edition exists. */
export function makeEdition({ date, note, minor, info, snapshot, ledger }: Making): NewFiles {
  const about = { name: info.name, publisher: info.publisher, license: info.license };
  const facts = { date, ...(note ? { note } : {}), minor, about, things: snapshot.things };
  const readPicture = (hash: string) => snapshot.files.get(`${hash}.svg`) as string;
  const { sums } = makeEditionFiles(facts, { ...snapshot, readPicture });
  const edition: Edition = editionSchema.parse({ format: 1, ...facts, sums });
  const objects = [...snapshot.files].flatMap(([name, bytes]) => {
    const [hash = '', extension] = name.split('.');
    const file = objectFile(hash, extension as 'csv' | 'svg');
    return fileExists(file) ? [] : [[file, bytes] as const];
  });
  return [
    ...objects,
    [recordsFile, appendRecords(snapshot)],
    [ledgerFile, ledger],
    [`${editionsFolder}/${date}.json`, writeManifest(edition)],
  ];
}

/** The kept records with the new ones behind them. */
function appendRecords({ records }: FreshSnapshot): string {
  const former = fileExists(recordsFile) ? readText(recordsFile) : '';
  const known = new Set(former.split('\n'));
  const fresh = [...records.values()].filter((line) => !known.has(line));
  return `${former}${fresh.map((line) => `${line}\n`).join('')}`;
}

import { appendReleased } from '@/lib/permalinks/append';
import { readSiteFresh } from '../site';
import { listThings, type Thing } from '../things';
import { writeSite } from './small-site';

type Changes = Readonly<Record<string, string | undefined>>;

/** Things of the small site with changes. */
export function thingsOf(changes: Changes = {}): Thing[] {
  const former = process.env.SEVENTEEN_ROOT;
  process.env.SEVENTEEN_ROOT = writeSite(changes);
  try {
    return listThings(readSiteFresh());
  } finally {
    if (former === undefined) delete process.env.SEVENTEEN_ROOT;
    else process.env.SEVENTEEN_ROOT = former;
  }
}

/** The ledger of the small site (with changes) after its first release. */
export function releaseSmallSite(changes: Changes = {}, date = '2026-06-30'): string {
  return appendReleased('', thingsOf(changes), date).text;
}

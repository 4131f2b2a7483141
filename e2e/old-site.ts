import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSite } from '../lib/content/site';
import { listThings } from '../lib/content/things';
import { appendEvents, appendReleased } from '../lib/permalinks/append';
import type { Thing } from '../lib/permalinks/event';
import { replay } from '../lib/permalinks/history';
import { listOldAddresses } from '../lib/permalinks/old-addresses';
import { parseLedger } from '../lib/permalinks/parse';
import { writeRedirects } from '../scripts/build/finish/host/redirects';
import { writeOldAddresses } from '../scripts/build/finish/old-addresses/write';
import { createSiteServer } from '../scripts/serve/site-server';

export interface OldSite {
  /** Where a host that knows `_redirects` serves it, and where one of plain files does. */
  readonly withRules: string;
  readonly plain: string;
  /** Today's addresses of the things that the fixture gave other names and places. */
  readonly article: string;
  readonly movedSection: string;
  readonly otherSection: string;
  readonly figure: string;
  close(): void;
}

/**
 * The built site with a past: a figure, an article and a section once had other ids or stood elsewhere, a number was given up.
 * Only pages that the journeys open are copied from out/.
 */
export async function openOldSite(): Promise<OldSite> {
  const things = listThings(readSite());
  const [first, second] = things.filter(({ kind }) => kind === 'article') as [Thing, Thing];
  const [moved, other] = things.filter(({ kind, address }) => kind === 'section' && address.startsWith(second.address)) as [Thing, Thing];
  const figure = things.find(({ kind }) => kind === 'figure') as Thing;
  const former = (thing: Thing, address: string, id = thing.id): Thing => ({ ...thing, id, address, title: `Former ${thing.title}` });
  const past = [
    former(first, '/articles/former-article/', 'former-article'),
    second,
    former(moved, `${first.address}#${moved.id}`),
    former(other, `/articles/former-article/#${other.id}`),
    former(figure, '/figures/former-figure/', 'former-figure'),
    { kind: 'number', id: 'former-number', title: 'A number of former days', address: '/numbers/former-number/' },
  ];
  const day = '2027-07-03';
  const text = appendEvents(appendReleased('', past, '2026-11-23').text, [
    { event: 'alias', date: day, kind: 'article', id: 'former-article', to: first.id },
    { event: 'alias', date: day, kind: 'figure', id: 'former-figure', to: figure.id, because: 'It has a better name.' },
    { event: 'retired', date: day, kind: 'number', id: 'former-number', because: 'The survey ended.', to: first.address },
  ]);
  const old = listOldAddresses(replay(parseLedger(text).lines).history, things);

  const to = mkdtempSync(path.join(tmpdir(), 'old-site-'));
  const kept = [first, second, figure].map(({ address }) => `.${address}`);
  const styles = readdirSync('out/_next/static/chunks').flatMap((name) => (name.endsWith('.css') ? [`_next/static/chunks/${name}`] : []));
  for (const part of ['404.html', 'icon.svg', '_shell', '_next/static/media', ...styles, ...kept])
    cpSync(path.join('out', part), path.join(to, part), { recursive: true });
  const files = readdirSync(to, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(to, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const script = `/${files.find((file) => /^_shell\/forward\./.test(file))}`;
  const { redirects } = writeOldAddresses({ to, base: '', siteUrl: 'https://seventeen.test', old, files, script });

  const plain = await listen(createSiteServer(to));
  writeFileSync(path.join(to, '_redirects'), writeRedirects(redirects, ''));
  const withRules = await listen(createSiteServer(to));
  return {
    plain: addressOf(plain),
    withRules: addressOf(withRules),
    article: first.address,
    movedSection: moved.address,
    otherSection: other.address,
    figure: figure.address,
    close() {
      for (const server of [plain, withRules]) server.close();
      rmSync(to, { recursive: true, force: true });
    },
  };
}

const listen = (server: Server): Promise<Server> => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isBarePage } from '@/lib/permalinks/derived';
import type { OldAddress } from '@/lib/permalinks/old-addresses';
import type { HostRules } from '../host/nginx';
import { findLastEdition } from './editions';
import { listFileRedirects } from './file-redirects';
import { writeForwardPage } from './forward-page';
import { groupByPage, type OldPage } from './group';
import { writeMovedList } from './moved-list';
import { writeBareTomb, writeTombPage } from './tomb-page';

export interface OldAddressOptions {
  /** The finished site. */
  readonly to: string;
  readonly base: string;
  /** Public origin with the sub-path. */
  readonly siteUrl: string;
  readonly old: readonly OldAddress[];
  /** Files of the site, from its root: `articles/processing/index.html`. */
  readonly files: readonly string[];
  /** Address of the script that leads on. */
  readonly script: string;
}

/** Writes a page for every old page address, tells on standing pages what has left them, and says what hosts should answer. */
export function writeOldAddresses(
  options: OldAddressOptions,
): Pick<HostRules, 'redirects' | 'gone'> & { readonly folders: readonly string[] } {
  const addresses = options.files.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  const standing = new Set(addresses);
  const old = options.old.map((one) => withSuccessor(one, standing));
  const pages = groupByPage(old);
  for (const page of pages) {
    if (standing.has(page.path)) tellOnPage(page, options);
    else put(page.path, writePage(page, options, addresses), options.to);
  }
  const wholes = pages.flatMap(({ path: from, whole }) => (whole && !standing.has(from) ? [{ from, leads: whole.leads }] : []));
  return {
    redirects: [
      ...wholes.flatMap(({ from, leads }) => (leads.is === 'here' ? [{ from, to: leads.to }] : [])),
      ...listFileRedirects(old, addresses).filter(({ from }) => !standing.has(from)),
    ],
    gone: wholes.flatMap(({ from, leads }) => (leads.is === 'retired' ? [from] : [])),
    folders: wholes.map(({ from }) => from.split('/')[1] as string),
  };
}

/** A card or a bare page that has no successor leads to the thing itself. */
function withSuccessor(one: OldAddress, standing: ReadonlySet<string>): OldAddress {
  const { leads } = one;
  return leads.is === 'retired' || standing.has(leads.to.split('#')[0] as string) ? one : { ...one, leads: { ...leads, to: leads.own } };
}

function writePage({ path: address, whole, parts }: OldPage, options: OldAddressOptions, addresses: readonly string[]): string {
  if (!whole) throw new Error(`${address}: parts of this page are in the ledger, but the page is not (finish)`);
  const { base, to } = options;
  if (whole.leads.is === 'here') return writeForwardPage(whole.leads, parts, options);
  if (isBarePage(address)) return writeBareTomb(whole, whole.leads, base);
  const frame = readFileSync(path.join(to, '404.html'), 'utf8');
  const edition = findLastEdition(addresses, whole.kind, whole.id);
  const html = writeTombPage(whole, whole.leads, { base, frame, parts, ...(edition ? { edition } : {}) });
  return parts.size > 0 ? withScript(html, options.script) : html;
}

const emptySlot = '<div data-slot="moved"></div>';

/** Puts the list of what has left into its slot. An id that the page has anew is left to the page. */
function tellOnPage({ path: address, parts }: OldPage, { to, base, script }: OldAddressOptions): void {
  const file = fileOf(address, to);
  const html = readFileSync(file, 'utf8');
  const gone = new Map([...parts].filter(([id]) => !html.includes(` id="${id}"`)));
  if (gone.size === 0) return;
  if (!html.includes(emptySlot)) throw new Error(`${address}: no slot "moved" for what has left the page (finish)`);
  const list = writeMovedList(gone, base);
  writeFileSync(
    file,
    withScript(
      html.replace(emptySlot, () => `<div data-slot="moved">${list}</div>`),
      script,
    ),
  );
}

const withScript = (html: string, script: string): string =>
  html.replace('</head>', () => `<script src="${script}" defer=""></script></head>`);

function put(address: string, html: string, to: string): void {
  const file = fileOf(address, to);
  if (existsSync(file)) throw new Error(`${address}: an old address would overwrite a file (finish)`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, html);
}

const fileOf = (address: string, to: string): string => path.join(to, address, address.endsWith('/') ? 'index.html' : '');

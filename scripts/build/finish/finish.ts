import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OldAddress } from '@/lib/permalinks/old-addresses';
import { addCompileHint } from './compile-hints';
import { readChunk } from './figure-chunks';
import { finishPage, type PageContext } from './finish-page';
import { writeHeaders } from './host/headers';
import { writeNginx } from './host/nginx';
import { writeRedirects } from './host/redirects';
import { writeOldAddresses } from './old-addresses/write';
import { listHeaders, writeSpeculationRules } from './policy';
import { readCard } from './read-card';

interface FinishOptions {
  /** Next's export. */
  readonly from: string;
  /** Folder to write; emptied first. */
  readonly to: string;
  /** The build's cache with drawings and cards. */
  readonly cache: string;
  readonly base: string;
  /** Public origin with the sub-path. */
  readonly siteUrl: string;
  /** Addresses at which something once stood. */
  readonly old: readonly OldAddress[];
}

/** Copies Next's export and finishes every page of it. @throws at the first page that is not as expected. */
export function finish({ from, to, cache, base, siteUrl, old }: FinishOptions): { pages: number } {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const context = { ...readContext(from, cache, base, files), ...copyShell(from, to, base) };
  let pages = 0;
  for (const file of files.filter(isKept)) {
    const target = path.join(to, file);
    mkdirSync(path.dirname(target), { recursive: true });
    if (file.endsWith('.html')) {
      const { html, data } = finishPage(readFileSync(path.join(from, file), 'utf8'), file, context);
      writeFileSync(target, html);
      if (data) writeFileSync(path.join(to, data.file), data.text);
      pages += 1;
    } else if (isChunk(file)) writeFileSync(target, addCompileHint(readFileSync(path.join(from, file), 'utf8')));
    else cpSync(path.join(from, file), target);
  }
  const folders = new Set(
    files.filter(isKept).flatMap((file) => (file.endsWith('.html') && file.includes('/') ? [file.split('/')[0] as string] : [])),
  );
  const {
    redirects,
    gone,
    folders: oldFolders,
  } = writeOldAddresses({ to, base, siteUrl, old, files: files.filter(isKept), script: context.forwardScript });
  const headers = listHeaders(base, [...new Set([...folders, ...oldFolders])].sort(), context.rules);
  writeFileSync(path.join(to, '_headers'), writeHeaders(headers, base));
  writeFileSync(path.join(to, '_redirects'), writeRedirects(redirects, base));
  writeFileSync(path.join(to, 'nginx.conf'), writeNginx({ headers, redirects, gone }, base));
  return { pages };
}

/** Left out: flight data for client-side navigation, which plain links never ask for; doubles of 404.html; the shell under its unhashed name. */
function isKept(file: string): boolean {
  return !/(^|\/)(index|__next\.[^/]*)\.txt$/.test(file) && !/^(404|_not-found)(\/|\.txt)/.test(file) && !file.startsWith('_shell/');
}

const isChunk = (file: string): boolean => /^_next\/static\/chunks\/.*\.js$/.test(file);

function readContext(
  from: string,
  cache: string,
  base: string,
  files: readonly string[],
): Omit<PageContext, 'themeScript' | 'shellScript' | 'tableScript' | 'frameScript'> {
  return {
    base,
    chunks: new Map(files.filter(isChunk).map((file) => [`${base}/${file}`, readChunk(readFileSync(path.join(from, file), 'utf8'))])),
    figure(id) {
      const file = path.join(cache, 'figures', `${id}.json`);
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { slot: string }).slot : undefined;
    },
    numberCard: readCard(cache, 'numbers'),
    claimCard: readCard(cache, 'claims'),
  };
}

/** Gives the shell's scripts names that change with their content, so that hosts may keep them for ever. */
function copyShell(
  from: string,
  to: string,
  base: string,
): Pick<PageContext, 'themeScript' | 'shellScript' | 'tableScript' | 'frameScript'> & {
  readonly rules: string;
  readonly forwardScript: string;
  readonly parts: Readonly<Record<string, string>>;
} {
  mkdirSync(path.join(to, '_shell', 'boot'), { recursive: true });
  const put = (name: string, ending: string, text: string | Buffer) => {
    const file = `_shell/${name}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.${ending}`;
    writeFileSync(path.join(to, file), text);
    return `${base}/${file}`;
  };
  const putScript = (name: string) => put(name, 'js', readFileSync(path.join(from, '_shell', `${name}.js`)));
  return {
    themeScript: putScript('theme'),
    shellScript: putScript('shell'),
    ...(existsSync(path.join(from, '_shell', 'table.js')) ? { tableScript: putScript('table') } : {}),
    frameScript: putScript('frame'),
    forwardScript: existsSync(path.join(from, '_shell', 'forward.js')) ? putScript('forward') : '',
    parts: Object.fromEntries(
      ['quote', 'picture'].flatMap((name) => (existsSync(path.join(from, '_shell', `${name}.js`)) ? [[name, putScript(name)]] : [])),
    ),
    rules: put('speculation-rules', 'json', writeSpeculationRules(base)),
  };
}

import { createHash } from 'node:crypto';
import { type BootIndex, bootId } from '@/lib/island/boot';
import { type ChunkFacts, findFigureChunks } from './figure-chunks';
import { fillSlots, type SlotSources } from './fill-slots';
import { takeScripts } from './inert-scripts';
import { contentPolicy } from './policy';

export interface PageContext extends SlotSources {
  /** Sub-path of the site, "" or "/path". */
  readonly base: string;
  /** Addresses of the shell's two scripts, and of the one for bare pages. */
  readonly themeScript: string;
  readonly shellScript: string;
  /** Address of the script that sorts and filters; only pages with such a table get it. */
  readonly tableScript?: string;
  readonly frameScript: string;
  /** Address of the script that leads on; only cards of sections get it. */
  readonly forwardScript?: string;
  /** Addresses of the shell's parts that wait for their first use, by name. */
  readonly parts?: Readonly<Record<string, string>>;
  /** What the export's scripts say, by their address. */
  readonly chunks: ReadonlyMap<string, ChunkFacts>;
}

export interface FinishedPage {
  readonly html: string;
  /** A file that the page refers to, where it has islands. */
  readonly data?: { readonly file: string; readonly text: string };
}

/**
 * One exported page as readers get it: slots filled, the framework inert, the shell in front, a policy that allows no inline script.
 * Pages without an island lose the framework altogether.
 */
export function finishPage(html: string, page: string, context: PageContext): FinishedPage {
  const { html: bare, scripts, boot } = takeScripts(html, page);
  const isEmbed = page.startsWith('embed/');
  const filled = prefixLinks(fillSlots(tendPreloads(bare, isEmbed), page, context), context.base);
  const ids = [...filled.matchAll(/\bdata-island="([^"]+)"/g)].map((match) => match[1] as string);
  const text = JSON.stringify(boot);
  const file = `_shell/boot/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  const facts = scripts.flatMap((src) => context.chunks.get(src) ?? []);
  const islands = Object.fromEntries(
    ids.map((id) => [id, findFigureChunks(id, page, facts).map((path) => `${context.base}/_next/${path}`)]),
  );
  const lost = ids.find((id) => islands[id]?.length === 0 && filled.includes(`data-figure="${id}"`));
  if (lost) throw new Error(`${page}: no chart script found for figure "${lost}" (finish: Turbopack's output has changed)`);
  const index: BootIndex = { data: `${context.base}/${file}`, scripts, islands };
  const inert = `<script type="application/json" id="${bootId}">${escapeScript(JSON.stringify(index))}</script>`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}"/>`;
  const table = context.tableScript && filled.includes(' data-row-table') ? [context.tableScript] : [];
  const target = findForward(filled);
  const forward = context.forwardScript && target ? [context.forwardScript] : [];
  const parts = Object.entries(context.parts ?? {}).map(([name, src]) => ` data-${name}="${src}"`);
  const late = [context.shellScript, ...table, ...forward, ...(isEmbed ? [context.frameScript] : [])].map(
    (src) => `<script src="${src}" defer=""${src === context.shellScript ? parts.join('') : ''}></script>`,
  );
  // A link must not open the whole site inside somebody else's frame.
  const outside = isEmbed ? '<base target="_blank"/>' : '';
  // For readers without script only: what reads pages for previews shall find the card, not the way out of it.
  const refresh = target ? `<noscript><meta http-equiv="refresh" content="0; url=${target}"/></noscript>` : '';
  const shell = `${outside}${refresh}<script src="${context.themeScript}"></script>${late.join('')}`;
  const withHead = putAfter(filled, /<head>(?:<meta charSet="utf-8"\/>)?/, policy, page);
  const withShell = putBefore(withHead, '</head>', shell, page);
  if (ids.length === 0) return { html: withShell };
  return { html: putBefore(withShell, '</body>', inert, page), data: { file, text } };
}

/** Where a card leads on to. */
function findForward(html: string): string | undefined {
  const link = /<a\b[^>]*\sdata-forward-page\b[^>]*>/.exec(html)?.[0];
  return link && /\shref="([^"]*)"/.exec(link)?.[1];
}

/**
 * Next fetches ahead what its error page would need on every page, and every face on pages that are set in one. Faces come last: text
 * stands in a fallback of equal size until then, and styles and script must not wait for them.
 */
function tendPreloads(html: string, isEmbed: boolean): string {
  return html.replace(/<link\b(?=[^>]*\brel="preload")[^>]*>/g, (link) => {
    const href = /\bhref="([^"]*)"/.exec(link)?.[1] ?? '';
    if (link.includes('as="style"') && !html.includes(`<link rel="stylesheet" href="${href}"`)) return '';
    if (!link.includes('as="font"')) return link;
    return isEmbed && !href.includes('instrument_sans') ? '' : link.replace('<link', '<link fetchpriority="low"');
  });
}

function putAfter(html: string, mark: RegExp, text: string, page: string): string {
  const found = mark.exec(html);
  if (!found) throw new Error(`${page}: ${mark.source} not found (finish: Next's output has changed)`);
  const at = found.index + found[0].length;
  return html.slice(0, at) + text + html.slice(at);
}

/** Before the last one: words in the text may spell it too. */
function putBefore(html: string, mark: string, text: string, page: string): string {
  const at = html.lastIndexOf(mark);
  if (at < 0) throw new Error(`${page}: ${mark} not found (finish: Next's output has changed)`);
  return html.slice(0, at) + text + html.slice(at);
}

/** Plain links are written without the sub-path; Next's own addresses have it already. */
function prefixLinks(html: string, base: string): string {
  if (base === '') return html;
  return html.replace(/(\s(?:href|src|data-rows)=")\/(?!\/)([^"]*)/g, (whole, open: string, path: string) =>
    `/${path}`.startsWith(`${base}/`) ? whole : `${open}${base}/${path}`,
  );
}

/** JSON inside a script element must not hold anything that could end it. */
const escapeScript = (json: string): string => json.replaceAll('<', '\\u003c');

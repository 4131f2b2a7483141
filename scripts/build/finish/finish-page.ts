import { bootId } from '@/lib/island/boot';
import { fillSlots, type SlotSources } from './fill-slots';
import { takeScripts } from './inert-scripts';
import { contentPolicy } from './policy';

export interface PageContext extends SlotSources {
  /** Sub-path of the site, "" or "/path". */
  readonly base: string;
  /** Addresses of the shell's two scripts. */
  readonly themeScript: string;
  readonly shellScript: string;
  /** Scripts, under `_next/`, that a figure's live chart needs. */
  readonly figureChunks: ReadonlyMap<string, readonly string[]>;
}

/**
 * One exported page as readers get it: slots filled, the framework inert, the shell in front, a policy that allows no inline script.
 * Pages without an island lose the framework altogether.
 */
export function finishPage(html: string, page: string, context: PageContext): string {
  const { html: bare, boot } = takeScripts(html, page);
  const filled = prefixLinks(fillSlots(bare, page, context), context.base);
  const ids = [...filled.matchAll(/\bdata-island="([^"]+)"/g)].map((match) => match[1] as string);
  const islands = Object.fromEntries(ids.map((id) => [id, (context.figureChunks.get(id) ?? []).map((path) => `${context.base}/_next/${path}`)]));
  const data = ids.length === 0 ? '' : `<script type="application/json" id="${bootId}">${escapeScript(JSON.stringify({ ...boot, islands }))}</script>`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}"/>`;
  const shell = `<script src="${context.themeScript}"></script><script src="${context.shellScript}" defer=""></script>`;
  return [
    [/<head>(<meta charSet="utf-8"\/>)?/, (head: string) => `${head}${policy}`],
    [/<\/head>/, () => `${shell}</head>`],
    [/<\/body>(?![\s\S]*<\/body>)/, () => `${data}</body>`],
  ].reduce((text, [mark, write]) => replaceOnce(text, mark as RegExp, write as (found: string) => string, page), filled);
}

function replaceOnce(text: string, mark: RegExp, write: (found: string) => string, page: string): string {
  if (!mark.test(text)) throw new Error(`${page}: ${mark.source} not found (finish: Next's output has changed)`);
  return text.replace(mark, (found) => write(found));
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

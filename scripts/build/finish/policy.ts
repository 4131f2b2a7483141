import type { HeaderRule } from './host/headers';

/** What a page may load: its own origin and nothing else. Styles may stand inline (React writes style attributes), scripts may not. */
export const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

type Rule = readonly [path: string, lines: readonly string[]];

/**
 * Headers of all pages and files. Hosts differ in what two rules for one header give (some join them, some let one win), so no path
 * gets a header from two rules: what differs between pages and embeds is said folder by folder.
 */
export function listHeaders(base: string, folders: readonly string[], speculationRules: string): HeaderRule[] {
  const forEver = 'Cache-Control: public, max-age=31536000, immutable';
  const rules: readonly Rule[] = [
    [
      '/*',
      [
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
        'Cross-Origin-Opener-Policy: same-origin',
        // Data, figures and faces are there to be used on other sites, also in frames that have no origin; nothing here is anybody's secret.
        'Access-Control-Allow-Origin: *',
        `Speculation-Rules: "${speculationRules}"`,
      ],
    ],
    frameRule('/', "'self'"),
    ...folders.map((folder) => frameRule(`/${folder}/*`, folder === 'embed' ? '*' : "'self'")),
    ['/_next/static/*', [forEver]],
    ['/_shell/*', [forEver]],
    [speculationRules.slice(base.length), ['Content-Type: application/speculationrules+json']],
    ['/data/SHA256SUMS', ['Content-Type: text/plain; charset=utf-8']],
  ];
  return rules.map(([path, lines]) => ({ path, headers: lines.map((line) => line.split(/: (.*)/s, 2) as [string, string]) }));
}

/** Who may show the pages of a folder in a frame; a page's own policy cannot say it. */
const frameRule = (path: string, ancestors: string): Rule => [
  path,
  [`Content-Security-Policy: ${contentPolicy}; frame-ancestors ${ancestors}`],
];

/** Endings of files that readers take away. */
const downloads = ['.csv', '.json', '.xlsx', '.zip', '.svg', '.png', '.bib', '.ris', '.xml', '/SHA256SUMS'];

/** Pages that a reader is about to open are rendered ahead; downloads are not. */
export function writeSpeculationRules(base: string): string {
  const skip = [`${base}/embed/*`, ...downloads.map((ending) => `${base}/*${ending}`)];
  const where = { and: [{ href_matches: `${base}/*` }, ...skip.map((path) => ({ not: { href_matches: path } }))] };
  return `${JSON.stringify({ prerender: [{ where, eagerness: 'moderate' }] })}\n`;
}

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

/** Rules for hosts that read a `_headers` file; `npm start` obeys them too. */
export function writeHeaders(base: string): string {
  const forEver = 'Cache-Control: public, max-age=31536000, immutable';
  const open = 'Access-Control-Allow-Origin: *';
  const rules: readonly (readonly [string, readonly string[]])[] = [
    [
      '/*',
      [
        `Content-Security-Policy: ${contentPolicy}; frame-ancestors 'self'`,
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
        'Cross-Origin-Opener-Policy: same-origin',
        `Speculation-Rules: "${base}/_shell/speculation-rules.json"`,
      ],
    ],
    ['/_next/static/*', [forEver]],
    ['/_shell/*', [forEver]],
    ['/_shell/speculation-rules.json', ['Content-Type: application/speculationrules+json']],
    ['/api/*', [open]],
    ['/data/*', [open]],
    ['/data/SHA256SUMS', ['Content-Type: text/plain; charset=utf-8']],
    ['/downloads/*', [open]],
    ['/figures/*', [open]],
  ];
  return rules.map(([path, lines]) => `${base}${path}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('');
}

/** Endings of files that readers take away. */
const downloads = ['csv', 'json', 'xlsx', 'zip', 'svg', 'png', 'bib', 'ris', 'xml', 'SHA256SUMS'];

/** Pages that a reader is about to open are rendered ahead; downloads are not. */
export function writeSpeculationRules(base: string): string {
  const skip = downloads.map((ending) => `${base}/*${ending}`);
  const where = { and: [{ href_matches: `${base}/*` }, ...skip.map((path) => ({ not: { href_matches: path } }))] };
  return `${JSON.stringify({ prerender: [{ where, eagerness: 'moderate' }] })}\n`;
}

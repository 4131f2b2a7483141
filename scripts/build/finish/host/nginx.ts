import type { HeaderRule } from './headers';
import type { Redirect } from './redirects';

export interface HostRules {
  readonly headers: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
  /** Pages of what was given up: nginx can say so (410), hosts of plain files cannot. */
  readonly gone: readonly string[];
}

/** The rules of `_headers` and `_redirects` for nginx, as a file to include in its `http` block. */
export function writeNginx({ headers, redirects, gone }: HostRules, base: string): string {
  const names = [...new Set(headers.flatMap((rule) => rule.headers.map(([name]) => name)))];
  // A type belongs to a location; all else differs by path through a map, because a location with a header of its own loses the server's.
  const mapped = names.filter((name) => name !== 'Content-Type');
  const typed = headers.flatMap(({ path, headers: own }) =>
    own.filter(([name]) => name === 'Content-Type').map(([, type]) => [path, type]),
  );
  return [
    '# The rules of _headers and _redirects for nginx: include this file in the http block.',
    `# Put the site where ${base}/index.html under "root" is its home page, and set the two lines marked "yours".`,
    ...mapped.map((name) => writeMap(name, headers, base)),
    'server {',
    '  listen 80;',
    '  server_name _; # yours',
    '  root /var/www/seventeen; # yours',
    '  charset utf-8;',
    '  absolute_redirect off;',
    `  error_page 404 ${base}/404.html;`,
    ...mapped.map((name) => `  add_header ${name} ${variable(name)}${name === 'Cache-Control' ? '' : ' always'};`),
    ...typed.map(([path, type]) => `  location = ${quote(base + path)} { types {} default_type ${quote(type as string)}; }`),
    ...redirects.map((redirect) => writeRedirect(redirect, base)),
    ...gone.map((path) => `  location = ${quote(base + path)} { error_page 410 ${quote(`${base + path}index.html`)}; return 410; }`),
    '  location / { try_files $uri $uri/ =404; }',
    '}',
    '',
  ].join('\n');
}

/** The first rule that fits wins in nginx, the last in `_headers`: hence the turned order. */
function writeMap(name: string, rules: readonly HeaderRule[], base: string): string {
  const lines = rules.toReversed().flatMap(({ path, headers }) => {
    const value = headers.find(([own]) => own === name)?.[1];
    return value === undefined ? [] : [`  ${quote(`~^${toPattern(base + path)}$`)} ${quote(value)};`];
  });
  return [`map $uri ${variable(name)} {`, '  default "";', ...lines, '}'].join('\n');
}

/** nginx has turned "/" into "/index.html" by the time it adds headers. */
function toPattern(path: string): string {
  const plain = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return plain.endsWith('/') ? `${plain}(index\\.html)?` : plain;
}

/** The query comes before the place on the page. */
function writeRedirect({ from, to }: Redirect, base: string): string {
  const [page = '', place] = to.split('#');
  return `  location = ${quote(base + from)} { return 301 "${base}${page}$is_args$args${place ? `#${place}` : ''}"; }`;
}

const variable = (name: string): string => `$seventeen_${name.toLowerCase().replaceAll('-', '_')}`;
const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

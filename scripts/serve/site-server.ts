import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers';
import { parseRedirects, withQuery } from './redirects';

/** Types that static hosts know and the library here does not. */
const types: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A server for a built site, as a static host would be one: `_headers`, `_redirects`, trailing slashes, compression, 404.html. */
export function createSiteServer(folder: string, base = ''): Server {
  const rules = parseHeaders(readIfThere(path.join(folder, '_headers')));
  const redirects = parseRedirects(readIfThere(path.join(folder, '_redirects')));
  const notFound = readFileSync(path.join(folder, '404.html'));
  const compress = compression();
  // "dev": looks at the disk for every request, so that a new build is served without a restart.
  const serve = sirv(folder, { dev: true, etag: true });
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    const type = types[path.extname(pathname)];
    if (type) response.setHeader('content-type', type);
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    const redirect = redirects.get(pathname);
    if (redirect) {
      response.writeHead(redirect.status, { location: withQuery(redirect.to, search) });
      return response.end();
    }
    if (base !== '' && !pathname.startsWith(`${base}/`)) return refuse();
    const inside = pathname.slice(base.length);
    if (!inside.endsWith('/') && isFolder(path.join(folder, safeDecode(inside)))) {
      response.writeHead(308, { location: `${pathname}/${search}` });
      return response.end();
    }
    request.url = `${inside}${search}`;
    // The types of the middleware ask for Express; it needs no more than Node's request and response.
    compress(request as never, response as never, () => serve(request, response, refuse));
  });
}

/** An export without the finishing step (FINISH=0) has no rules. */
const readIfThere = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const isFolder = (file: string): boolean => existsSync(file) && statSync(file).isDirectory();

function safeDecode(text: string): string {
  try {
    return path.normalize(decodeURIComponent(text));
  } catch {
    return '/';
  }
}

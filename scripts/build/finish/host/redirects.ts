/** A host answers `from` with a permanent redirect to `to`. Paths from the root of the site; `to` may name a place on a page. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Rules for hosts that read a `_redirects` file (Netlify, Cloudflare); `npm start` obeys them too. */
export function writeRedirects(redirects: readonly Redirect[], base: string): string {
  return redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
}

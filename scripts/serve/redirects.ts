/** Reads a `_redirects` file as static hosts do: from, to and status on a line; "#" begins a comment line. */
export function parseRedirects(text: string): ReadonlyMap<string, { readonly to: string; readonly status: number }> {
  const rules = text.split('\n').flatMap((line) => {
    const [from, to, status] = line.trim().split(/\s+/);
    if (!from || !to || from.startsWith('#')) return [];
    return [[from, { to, status: Number(status ?? 301) }] as const];
  });
  return new Map(rules);
}

/** An address with the query that was asked for, before the place on the page that it names. */
export function withQuery(address: string, search: string): string {
  const [page = '', place] = address.split('#');
  return `${page}${search}${place === undefined ? '' : `#${place}`}`;
}

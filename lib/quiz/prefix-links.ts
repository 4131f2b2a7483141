/** The same data with the site's sub-path before every internal link in it. */
export function prefixLinks<T>(data: T, base: string): T {
  if (base === '') return data;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        key === 'href' && typeof part === 'string' && part.startsWith('/') ? base + part : walk(part),
      ]),
    );
  };
  return walk(data) as T;
}

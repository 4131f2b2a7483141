/** Public origin of the site, without a trailing slash: SITE_URL, with BASE_PATH behind it. */
export const siteUrl = `${(process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/$/, '')}${process.env.BASE_PATH ?? ''}`;

/** Absolute address of a page, `/articles/processing/` → `https://…/articles/processing/`. */
export function absolute(path: string): string {
  return `${siteUrl}${path}`;
}

/** Pages that stand outside the content folders: the sitemap, the link check and the ledger of permanent addresses read this one list. */
export const fixedPages: readonly { readonly path: string; readonly title: string }[] = [
  { path: '/', title: 'Home' },
  { path: '/articles/', title: 'Articles' },
  { path: '/figures/', title: 'Figures' },
  { path: '/instruments/', title: 'Instruments' },
  { path: '/lessons/', title: 'Lessons' },
  { path: '/teach/', title: 'For teachers' },
  { path: '/teach/gradebook/', title: 'Gradebook' },
  { path: '/privacy/', title: 'Privacy' },
  { path: '/data/', title: 'Data' },
  { path: '/api/', title: 'API' },
  { path: '/numbers/', title: 'Numbers' },
  { path: '/glossary/', title: 'Glossary' },
  { path: '/sources/', title: 'Sources' },
  { path: '/corrections/', title: 'Corrections' },
  { path: '/changes/', title: 'Changes' },
  { path: '/editions/', title: 'Editions' },
];

/** Permanent id of a fixed page: its path without slashes, `/` is "home". */
export function fixedPageId(path: string): string {
  return path === '/' ? 'home' : path.replace(/^\/|\/$/g, '').replaceAll('/', '-');
}

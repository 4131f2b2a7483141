import type { SiteInfo } from '@/lib/schema/site';
import { Logo } from './logo';

const ways = [
  { href: '/about/', label: 'About' },
  { href: '/methods/', label: 'Methods' },
  { href: '/teach/', label: 'For teachers' },
  { href: '/privacy/', label: 'Privacy' },
  { href: '/numbers/', label: 'Numbers' },
  { href: '/glossary/', label: 'Glossary' },
  { href: '/sources/', label: 'Sources' },
  { href: '/api/', label: 'API' },
  { href: '/corrections/', label: 'Corrections' },
  { href: '/changes/', label: 'Changes' },
  { href: '/feed.xml', label: 'RSS' },
  { href: '/feed.json', label: 'JSON feed' },
  { href: '/reuse/', label: 'Reuse and press' },
];

/** Where the site stands for itself: terms of use, methods, corrections, privacy in one sentence. */
export function SiteFooter({ info }: { readonly info: SiteInfo }) {
  return (
    <footer className="site-footer">
      <div className="page site-footer-row">
        <p className="site-footer-name">
          <Logo /> {info.name}, {info.tagline}
        </p>
        <nav aria-label="About the site">
          <ul>
            {ways.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          Text and charts <a href={info.license.url}>{info.license.name}</a>; data by the terms of its producers. No cookies, no tracking,
          no request to anyone else.
        </p>
      </div>
    </footer>
  );
}

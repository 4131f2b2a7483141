import { Logo } from './logo';

interface SiteHeaderProps {
  /** A place is named once something stands there. */
  readonly hasInstruments: boolean;
}

const places = [
  { href: '/articles/', label: 'Read' },
  { href: '/figures/', label: 'Figures' },
  { href: '/instruments/', label: 'Instruments' },
  { href: '/lessons/', label: 'Lessons' },
  { href: '/data/', label: 'Data' },
  { href: '/numbers/', label: 'Numbers' },
  { href: '/teach/', label: 'Teach' },
];

/** Name, main ways, theme switch. */
export function SiteHeader({ hasInstruments }: SiteHeaderProps) {
  const shown = places.filter(({ href }) => hasInstruments || href !== '/instruments/');
  return (
    <header className="site-header">
      <div className="page site-header-row">
        <a className="site-name" href="/">
          <Logo />
          <span>Seventeen</span>
        </a>
        <nav aria-label="Main">
          <ul>
            {shown.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <button
          type="button"
          suppressHydrationWarning
          className="theme-switch needs-script"
          data-theme-switch
          aria-label="Theme: follows the system"
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
            <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
            <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
          </svg>
        </button>
      </div>
    </header>
  );
}

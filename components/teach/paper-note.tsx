import type { ReactNode } from 'react';
import { WayList } from './way-list';

/** On the screen, over a page that is meant for paper: what it is and where the others are. It is not printed. */
export function PaperNote({ slug, title, children }: { readonly slug: string; readonly title: string; readonly children: ReactNode }) {
  const ways = [
    { href: `/teach/${slug}/`, label: 'Guide' },
    { href: `/teach/${slug}/sheet/`, label: 'Sheet for pupils' },
    { href: `/teach/${slug}/key/`, label: 'Answer key' },
    { href: `/lessons/${slug}/`, label: 'The lesson' },
  ];
  return (
    <div className="paper-note">
      <nav aria-label={`For teachers: ${title}`}>
        <WayList ways={ways} />
      </nav>
      <p>{children}</p>
    </div>
  );
}

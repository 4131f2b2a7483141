import { copyText } from './clipboard';
import { closest, on } from './guard';
import { root } from './parts';

/**
 * Links with data-copy-link copy their address, or the one that the attribute names from the root of the site.
 * One to this page still jumps; one to another page is followed only when copying fails.
 */
export function startCopyLinks(): void {
  on('click', (event) => {
    const link = closest(event, 'a[data-copy-link]') as HTMLAnchorElement | undefined;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const staysHere = link.pathname === location.pathname;
    if (!staysHere) event.preventDefault();
    copyText(link.dataset.copyLink ? new URL(link.dataset.copyLink, root).href : link.href, link).then((done) => {
      // Out of somebody else's frame, which would not show it.
      if (!done && !staysHere) open(link.href, parent === window ? '_self' : '_blank');
    });
  });
}

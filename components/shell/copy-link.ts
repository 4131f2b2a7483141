import { copyText } from './clipboard';
import { closest, on } from './guard';

/** Links with data-copy-link copy their address. One to this page still jumps; one to another page is followed only when copying fails. */
export function startCopyLinks(): void {
  on('click', (event) => {
    const link = closest(event, 'a[data-copy-link]') as HTMLAnchorElement | undefined;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const staysHere = link.pathname === location.pathname;
    if (!staysHere) event.preventDefault();
    copyText(link.href, link).then((done) => {
      // Out of somebody else's frame, which would not show it.
      if (!done && !staysHere) open(link.href, parent === window ? '_self' : '_blank');
    });
  });
}

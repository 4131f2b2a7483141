import { attempt } from './guard';

// Runs on the pages of old addresses and on pages that parts have left: leads on at once, with the query and the fragment.

/** Where this address leads: the entry of the part it names, else the page's own. */
function findTarget(): string | undefined {
  const id = attempt(() => decodeURIComponent(location.hash.slice(1)));
  const part = id ? document.getElementById(id) : null;
  const link = part?.closest('[data-moved]') ? part.querySelector('a[data-forward]') : undefined;
  // A part that was given up tells its own story; the page around it must not lead away from it.
  if (link === null) return undefined;
  return ((link ?? document.querySelector('a[data-forward-page]')) as HTMLAnchorElement | null)?.href;
}

function forward(): void {
  const target = findTarget();
  if (target === undefined) return;
  const url = new URL(target);
  url.search ||= location.search;
  url.hash ||= location.hash;
  if (url.href !== location.href) location.replace(url);
}

attempt(forward);
addEventListener('hashchange', () => attempt(forward));

// This script's own address says where the site begins and where the parts are that only few readers need.
const own = document.currentScript as HTMLScriptElement | null;

/** Root of the site: its pages may lie in a folder of a host. */
export const root = new URL('..', own?.src || `${location.origin}/_/`);

const added = new Set<string>();

/** Fetches a part of the shell at its first use; `then` runs once it is there. */
export function loadPart(name: string, then?: () => void): void {
  const src = own?.dataset[name];
  if (!src || added.has(name)) return;
  added.add(name);
  const script = document.createElement('script');
  script.src = src;
  if (then) script.onload = then;
  // The next attempt of the reader is the next attempt of the page.
  script.onerror = () => added.delete(name);
  document.body.append(script);
}

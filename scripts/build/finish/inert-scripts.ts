import type { BootData } from '@/lib/island/boot';

export interface InertPage {
  readonly html: string;
  readonly scripts: readonly string[];
  readonly boot: BootData;
}

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const scriptPreload = /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*(?:\bas="script"|\brel="modulepreload"))[^>]*>/g;
/** Data blocks, which no browser runs. */
const inertType = /\btype="application\/(?:json|ld\+json)"/;
const bootRecord = /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{.*\})\);?$/;
const flightCall = /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\((\[[\s\S]*\])\)$/;

/**
 * Takes every script of Next out of a page and returns what the loader needs to start them later.
 * @throws naming the page, when Next's output is not what this function knows: an upgrade must not pass silently.
 */
export function takeScripts(html: string, page: string): InertPage {
  const scripts: string[] = [];
  const flight: unknown[] = [];
  let record: unknown;
  const rest = html.replace(scriptPreload, '').replace(scriptElement, (element: string, attributes: string, body: string) => {
    const src = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    if (src?.includes('/_next/')) {
      // Browsers that ignore modules get the page without islands; the polyfill would be all they run.
      if (!/\bnomodule\b/i.test(attributes)) scripts.push(src);
      return '';
    }
    if (!src && inertType.test(attributes)) return element;
    const pushed = flightCall.exec(body)?.[1];
    if (pushed) {
      flight.push(JSON.parse(pushed));
      return '';
    }
    const found = bootRecord.exec(body)?.[1];
    if (!found || record !== undefined)
      throw new Error(`${page}: unknown script ${element.slice(0, 120)}… (finish: Next's output has changed)`);
    record = JSON.parse(found);
    return '';
  });
  if (record === undefined) throw new Error(`${page}: no boot record of Turbopack found (finish: Next's output has changed)`);
  if (flight.length < 2) throw new Error(`${page}: no flight data found (finish: Next's output has changed)`);
  if (scripts.length < 3) throw new Error(`${page}: only ${scripts.length} framework scripts found (finish: Next's output has changed)`);
  return { html: rest, scripts: [...new Set(scripts)], boot: { record, flight } };
}

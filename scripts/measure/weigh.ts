import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

export interface Weight {
  /** Bytes of all that loads before the reader does anything, each file gzipped; prefetches not counted. */
  readonly total: number;
  readonly byKind: Readonly<Record<string, number>>;
  /** Bytes of script (not compressed) that the browser compiles before intent. */
  readonly scriptParsed: number;
}

/** Loads a page and weighs what came: gzip for text, as they are for fonts and pictures. */
export async function weighPage(browser: Browser, url: string): Promise<Weight> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const byKind: Record<string, number> = {};
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    const isPrefetch = /prefetch/.test(response.request().headers()['sec-purpose'] ?? response.request().headers().purpose ?? '');
    if (isPrefetch) return;
    bodies.push(
      response.body().then(
        (body) => {
          const bytes = kind === 'font' || kind === 'image' ? body.length : gzipSync(body, { level: 9 }).length;
          byKind[kind] = (byKind[kind] ?? 0) + bytes;
        },
        () => undefined,
      ),
    );
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(300);
  await Promise.all(bodies);
  const scripts = await page.evaluate(() =>
    [...document.scripts]
      .filter(({ type, src }) => src && (type === '' || type === 'module' || type === 'text/javascript'))
      .map(({ src }) => src),
  );
  let scriptParsed = 0;
  for (const src of scripts) scriptParsed += (await (await page.request.get(src)).body()).length;
  await page.close();
  return { total: Object.values(byKind).reduce((sum, bytes) => sum + bytes, 0), byKind, scriptParsed };
}

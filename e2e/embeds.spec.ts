import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { startHost } from './host-page';

// Our frames in somebody else's pages, whatever these allow.

const id = 'mine-production';
let host: Awaited<ReturnType<typeof startHost>>;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.stop());

interface Condition {
  readonly frame?: string;
  readonly query?: string;
  readonly path?: string;
  readonly height?: number;
  readonly width?: number;
  readonly body?: string;
  readonly script?: boolean;
  readonly policy?: (site: string) => string;
}

/** Opens a page of the host with our frame in it; returns the frame and what the browser complained about. */
async function open(page: Page, site: string, condition: Condition = {}): Promise<{ frame: Frame; complaints: string[] }> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // What a frame without scripts may not do, the browser says itself.
    if (message.type() === 'error' && !message.text().startsWith('Blocked script execution')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const { frame: attributes = '', query = '', path = `${id}/`, height = 760, width = 740, body = '', script = true, policy } = condition;
  const style = `width:100%;height:${height}px;border:0`;
  const address = host.put(`page-${Math.random().toString(36).slice(2)}`, {
    body: `${body}<iframe id="ours" title="x" style="${style}" src="${site}/embed/${path}${query}" ${attributes}></iframe>${script ? `<script async src="${site}/embed.js"></script>` : ''}`,
    ...(policy ? { policy: policy(site) } : {}),
  });
  await page.setViewportSize({ width: width + 16, height: 900 });
  await page.goto(address);
  const frame = await (await page.waitForSelector('#ours')).contentFrame();
  if (!frame) throw new Error('the frame holds no page');
  await frame.waitForLoadState('load');
  return { frame, complaints };
}

/** The figure is seen whole, nothing scrolls, and credit and link are in sight. */
async function expectWhole(frame: Frame): Promise<void> {
  const read = () =>
    frame.evaluate(() => {
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
      const seen = (selector: string) =>
        [...document.querySelectorAll(selector)].some((node) => {
          const { width, height, bottom, right } = node.getBoundingClientRect();
          return width > 60 && height > 8 && bottom <= clientHeight + 1 && right <= clientWidth + 1;
        });
      return {
        scrolls: scrollWidth > clientWidth || scrollHeight > clientHeight,
        picture: seen(':is(.figure-picture, .figure-live) svg, .embed-value'),
        credit: seen('[data-credit] .embed-link'),
      };
    });
  await expect.poll(read).toEqual({ scrolls: false, picture: true, credit: true });
}

const conditions: Record<string, Condition> = {
  plain: {},
  'a column of 280 pixels': { width: 280 },
  'without the height script': { script: false },
  'without the height script, at 280 pixels': { script: false, width: 280 },
  'a frame lower than its content': { script: false, height: 320 },
  'a sandbox without scripts': { frame: 'sandbox', script: false },
  'a sandbox with scripts and no origin': { frame: 'sandbox="allow-scripts"' },
  'a strict policy of the host': {
    policy: (site) => `default-src 'none'; frame-src ${site}; script-src ${site}; style-src 'unsafe-inline'; img-src data:`,
  },
  'a dark page': { body: '<style>body{background:#111;color:#eee}</style>', query: '?theme=dark' },
  'a query with markup': {
    query: '?theme=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&q=%3Cimg%20src=x%20onerror=alert(2)%3E#%3Csvg/onload=alert(3)%3E',
  },
  'a number': { path: 'china-mine-share-2025/', height: 320 },
};

for (const [name, condition] of Object.entries(conditions)) {
  test(`the embed stands in ${name}`, async ({ page, baseURL }) => {
    const { frame, complaints } = await open(page, baseURL as string, condition);
    await expectWhole(frame);
    await expect(frame.locator('[data-credit] .embed-link')).toHaveAttribute('href', /^\/(figures|numbers)\//);
    expect(complaints).toEqual([]);
  });
}

test('the frame is as high as its content, and grows when the table is opened', async ({ page, baseURL }) => {
  const { frame } = await open(page, baseURL as string, { height: 200, width: 500 });
  const heightOf = async () => (await page.locator('#ours').boundingBox())?.height ?? 0;
  await expect.poll(heightOf).toBeGreaterThan(500);
  await expectWhole(frame);
  const before = await heightOf();
  await frame.locator('.figure-table summary').click();
  await expect.poll(heightOf).toBeGreaterThan(before + 100);
});

test('rubbish from the host and from other frames changes nothing', async ({ page, baseURL }) => {
  const { frame, complaints } = await open(page, baseURL as string);
  await expectWhole(frame);
  const height = (await page.locator('#ours').boundingBox())?.height;
  await page.evaluate(() => {
    const ours = (document.getElementById('ours') as HTMLIFrameElement).contentWindow as Window;
    const rubbish: unknown[] = [
      null,
      7,
      '<img src=x onerror=alert(1)>',
      'seventeen:height!',
      { seventeenHeight: 9 },
      { type: 'setHeight', height: '1e9' },
      [],
    ];
    for (const one of rubbish) ours.postMessage(one, '*');
    for (const one of [...rubbish, { seventeenHeight: 4000 }, { seventeenHeight: '4000px' }]) window.postMessage(one, '*');
    // A frame that is not ours claims a height, with our frame's origin or not.
    const other = document.body.appendChild(document.createElement('iframe'));
    other.setAttribute('sandbox', 'allow-scripts');
    other.srcdoc = '<script>parent.postMessage({ seventeenHeight: 3000 }, "*")</script>';
  });
  await page.waitForTimeout(400);
  expect((await page.locator('#ours').boundingBox())?.height).toBe(height);
  expect(complaints).toEqual([]);
});

test('the chart comes to life in a frame that has no origin', async ({ page, baseURL }) => {
  const { frame, complaints } = await open(page, baseURL as string, { frame: 'sandbox="allow-scripts"' });
  await frame.locator('[data-chart]').hover();
  await expect(frame.locator('[data-figure]')).toHaveAttribute('data-state', 'live', { timeout: 15_000 });
  await frame.locator('[data-mode="share"]').click();
  await expect(frame.locator('[data-live-table]')).toHaveCount(1);
  await expectWhole(frame);
  expect(complaints).toEqual([]);
});

test('the theme is the one asked for, else that of the system', async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const ground = async (query: string) => {
    await page.goto(`${baseURL}/embed/${id}/${query}`);
    return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  };
  const dark = await ground('');
  expect(await ground('?theme=dark')).toBe(dark);
  expect(await ground('?theme=purple')).toBe(dark);
  expect(await ground('?theme=light')).not.toBe(dark);
});

for (const path of [`${id}/`, 'recycling-stock/', 'mountain-pass-flowsheet/', 'china-mine-share-2025/']) {
  test(`/embed/${path} has nothing that axe finds`, async ({ page }) => {
    await page.goto(`/embed/${path}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    }
  });
}

test('an unknown id gets the page for lost readers', async ({ page }) => {
  const response = await page.goto('/embed/no-such-thing/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('There is nothing at this address');
});

test('the box gives code that works, follows the choices, and copies what is shown', async ({ page, baseURL, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/figures/${id}/`);
  await page.locator('.embed-box summary').click();
  await page.getByLabel('320 pixels').check();
  await page.locator('.embed-choices').getByLabel('Dark', { exact: true }).check();
  await page.locator('.embed-code').first().getByRole('button').click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(
    new RegExp(
      `^<iframe src="[^"]+/embed/${id}/\\?theme=dark" title="[^"]+" loading="lazy" width="320"[^>]*></iframe>\\n<script async src="[^"]+/embed.js"></script>$`,
    ),
  );
  const origin = new URL(/src="([^"]+)"/.exec(code)?.[1] as string).origin;
  await page.goto(host.put('copied', { body: code.replaceAll(origin, baseURL as string) }));
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await expectWhole(frame as Frame);
});

test('without script the code can be read and chosen', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL}/figures/${id}/`);
  await page.locator('.embed-box summary').click();
  await page.locator('.embed-choices').getByLabel('Light', { exact: true }).check();
  await expect(page.locator('.embed-code pre').first()).toContainText(`/embed/${id}/?theme=light"`, { useInnerText: true });
  await expect(page.locator('.embed-code').last()).toContainText('<figure>');
  await page.close();
});

test('the heaviest embed stays light', () => {
  const zipped = (file: string) => gzipSync(readFileSync(`out${file}`), { level: 9 }).length;
  const weigh = (page: string) => {
    const html = readFileSync(`out/embed/${page}/index.html`, 'utf8');
    const linked = [...html.matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"/g)].map((match) => zipped(match[1] as string));
    const faces = [...html.matchAll(/href="([^"]+\.woff2)"/g)].map((match) => readFileSync(`out${match[1]}`).length);
    return [gzipSync(html, { level: 9 }).length, ...linked, ...faces].reduce((sum, bytes) => sum + bytes, 0);
  };
  const heaviest = readdirSync('out/embed')
    .filter((name) => existsSync(`out/embed/${name}/index.html`))
    .map((name) => weigh(name))
    .reduce((most, bytes) => Math.max(most, bytes), 0);
  expect(heaviest).toBeLessThanOrEqual(60 * 1024);
});

test.describe('pinned', () => {
  const latestFile = 'out/editions/latest.json';
  test.skip(!existsSync(latestFile), 'nothing has been released yet');
  const edition = () => {
    const [date] = readdirSync(`out/embed/${id}`)
      .filter((name) => /^\d{4}/.test(name))
      .sort()
      .reverse();
    return date as string;
  };
  const later = (changed: boolean, corrected = false) => ({
    date: '2999-01-02',
    editions: ['2999-01-02'],
    figures: { [id]: changed ? '2999-01-02' : edition() },
    instruments: {},
    numbers: {},
    datasets: {},
    corrected: corrected ? { [id]: '2999-01-01' } : {},
  });
  const cases: Record<string, { readonly answer: unknown; readonly says: RegExp }> = {
    'says that a newer edition changed it': {
      answer: () => later(true),
      says: /newer edition, of 2 January 2999; this figure has changed since/,
    },
    'says that a newer edition left it as it was': { answer: () => later(false), says: /this figure is the same in it/ },
    'says that it was corrected': { answer: () => later(false, true), says: /^This figure was corrected on 1 January 2999\./ },
    'is silent over rubbish': { answer: () => ({ date: '<b>', figures: 7 }), says: /^$/ },
    'is silent where nobody answers': { answer: undefined, says: /^$/ },
  };
  for (const [name, { answer, says }] of Object.entries(cases)) {
    test(`a pinned embed ${name}`, async ({ page, baseURL }) => {
      await page.route('**/editions/latest.json', (route) =>
        typeof answer === 'function' ? route.fulfill({ json: answer(), headers: { 'access-control-allow-origin': '*' } }) : route.abort(),
      );
      const { frame, complaints } = await open(page, baseURL as string, { path: `${id}/${edition()}/`, frame: 'sandbox="allow-scripts"' });
      await expect(frame.locator('[data-pinned]')).toHaveText(says);
      await expectWhole(frame);
      expect(complaints.filter((text) => !text.includes('net::ERR_FAILED'))).toEqual([]);
    });
  }
});

import type { Browser, Page } from '@playwright/test';

/** Slow 4G as Lighthouse defines it, and a processor four times slower. */
async function slow(page: Page, network: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (!network) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
}

/** Milliseconds from navigation until the first chart of the page answers a hovering pointer. */
export async function timeToFirstAnswer(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await slow(page, true);
  const started = Date.now();
  await page.goto(url, { waitUntil: 'commit' });
  const chart = page.locator('[data-chart] [data-size="wide"] [data-row]').nth(2);
  await chart.waitFor({ state: 'attached' });
  await chart.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
  while (Date.now() - started < 15_000) {
    const box = await chart.boundingBox();
    if (box) await page.mouse.move(box.x + box.width / 2 + (Date.now() % 3), box.y + box.height / 2);
    if (await page.evaluate(() => document.querySelector('.chart-tip') !== null)) break;
    await page.waitForTimeout(20);
  }
  const elapsed = Date.now() - started;
  await page.close();
  return elapsed;
}

export interface Takeover {
  /** Interaction to next paint of the first click that starts the framework, in milliseconds. */
  readonly firstClick: number;
  /** From intent until the live chart stands, with the chunks prefetched. */
  readonly live: number;
}

/** Clicks a chart's control on a slow processor: how soon the page answers, how soon the live chart stands. */
export async function timeTakeover(browser: Browser, url: string): Promise<Takeover> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  // Prefetching waits for an idle moment.
  await page.waitForTimeout(1500);
  await slow(page, false);
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(globalThis, { durations });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) durations.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  const figure = page.locator('[data-figure]:has([data-mode])').first();
  const control = figure.locator('[data-mode]').last();
  await control.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const id = await figure.getAttribute('data-figure');
  const box = await control.boundingBox();
  if (!box) throw new Error(`${url}: the control of figure "${id}" has no box`);
  await page.evaluate((figureId) => {
    const target = document.querySelector(`[data-figure="${figureId}"]`) as HTMLElement;
    const stamps = { intent: 0, live: 0 };
    Object.assign(globalThis, { stamps });
    document.addEventListener('pointerover', () => (stamps.intent ||= performance.now()), { capture: true, once: true });
    new MutationObserver(() => {
      if (target.dataset.state === 'live') stamps.live ||= performance.now();
    }).observe(target, { attributes: true });
  }, id);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForFunction(() => (globalThis as never as { stamps: { live: number } }).stamps.live > 0, undefined, { timeout: 15_000 });
  await page.waitForTimeout(500);
  const result = await page.evaluate(() => {
    const { durations, stamps } = globalThis as never as { durations: number[]; stamps: { intent: number; live: number } };
    return { firstClick: Math.max(0, ...durations), live: stamps.live - stamps.intent };
  });
  await page.close();
  return result;
}

/** Slider to repaint on a slow processor: the slow twentieth (95th percentile) of 30 key presses on an instrument's first slider, in milliseconds. */
export async function timeSlider(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  const slider = page.locator('[data-instrument] input[type="range"]').first();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-figure][data-state="live"]').first().waitFor();
  await page.waitForTimeout(1000);
  await slow(page, false);
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(globalThis, { durations });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown' || entry.name === 'input') durations.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const presses = 30;
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(press % 10 < 5 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(150);
  }
  const durations = await page.evaluate(() => (globalThis as never as { durations: number[] }).durations);
  await page.close();
  // Presses faster than the observer's threshold of 16 ms are not reported: they count as 16.
  const all = [...durations, ...Array.from({ length: Math.max(0, presses - durations.length) }, () => 16)].sort((a, b) => a - b);
  return all[Math.ceil(all.length * 0.95) - 1] ?? Number.NaN;
}

// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { bootId } from '@/lib/island/boot';
import { islandEvents, type WakeDetail } from '@/lib/island/events';

const index = {
  data: '/boot.json',
  scripts: ['/_next/static/chunks/turbopack-1.js', '/_next/static/chunks/react.js'],
  islands: { mine: ['/_next/static/chunks/mine.js'] },
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 60));
const loaded = () => [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map((script) => script.getAttribute('src'));
const island = () => document.querySelector('[data-island]') as HTMLElement;

/** A fresh page with one island and a loader that has seen nothing yet. */
async function open(address = '/', kept = ''): Promise<void> {
  history.replaceState(null, '', address);
  document.body.innerHTML = `<div data-island="mine" data-rows="/rows.json" ${kept}><button data-replay>Share</button></div><script type="application/json" id="${bootId}">${JSON.stringify(index)}</script>`;
  vi.resetModules();
  (await import('./loader')).startLoader();
}

beforeEach(() => {
  for (const name of ['TURBOPACK', '__next_f']) delete (globalThis as Record<string, unknown>)[name];
  document.documentElement.removeAttribute('data-islands');
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json(address === '/boot.json' ? { record: { boot: 1 }, flight: [[0]] } : { data: { rows: [] } }),
  );
});

test('nothing runs until the reader means it; then scripts come once and the runtime last', async () => {
  await open();
  await pause();
  expect(loaded()).toEqual([]);
  for (let time = 0; time < 2; time += 1) island().dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
  await pause();
  expect(loaded()).toEqual(['/_next/static/chunks/react.js', '/_next/static/chunks/mine.js', '/_next/static/chunks/turbopack-1.js']);
  expect((globalThis as Record<string, unknown>).TURBOPACK).toEqual([{ boot: 1 }]);
  expect((globalThis as Record<string, unknown>).__next_f).toEqual([[0]]);
});

test('a finger that scrolls past is no intent, a tap is', async () => {
  await open();
  island().dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'touch' }));
  await pause();
  expect(loaded()).toEqual([]);
  island().click();
  await pause();
  expect(loaded()).toHaveLength(3);
});

test('state in the address or on the device starts the island without a touch', async () => {
  await open('/?mine.mode=share');
  await pause();
  expect(loaded()).toHaveLength(3);
  localStorage.setItem('lesson', '{}');
  await open('/', 'data-kept="lesson"');
  await pause();
  expect(loaded()).toHaveLength(3);
});

test('a click before the island listens is done when it does, with the rows at hand', async () => {
  await open();
  const button = document.querySelector('button') as HTMLElement;
  let clicks = 0;
  button.addEventListener('click', () => {
    clicks += 1;
  });
  button.click();
  expect(clicks).toBe(0);
  await pause();
  let detail: WakeDetail | undefined;
  island().addEventListener(islandEvents.wake, (event) => {
    detail = (event as CustomEvent<WakeDetail>).detail;
  });
  island().dispatchEvent(new CustomEvent(islandEvents.ready, { bubbles: true }));
  expect(clicks).toBe(1);
  expect(await detail?.rows).toEqual({ data: { rows: [] } });
});

test('a script that does not come is said, and asked for again at the next attempt', async () => {
  await open();
  island().click();
  await pause();
  document.querySelector('script[src*="react"]')?.dispatchEvent(new Event('error'));
  expect(document.documentElement.dataset.islands).toBe('failed');
  expect(loaded()).toHaveLength(2);
  island().click();
  await pause();
  expect(loaded()).toHaveLength(3);
});

test('when the page’s own data do not come, the page stands and no error escapes', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  const escaped = vi.fn();
  process.on('unhandledRejection', escaped);
  await open();
  island().click();
  await pause();
  process.off('unhandledRejection', escaped);
  expect(document.documentElement.dataset.islands).toBe('failed');
  expect(escaped).not.toHaveBeenCalled();
});

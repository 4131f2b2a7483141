import { type BootData, type BootIndex, bootId } from '@/lib/island/boot';
import { islandEvents, type WakeDetail } from '@/lib/island/events';
import { afterPaint, attempt, closest, on, onOwn } from './guard';
import { announce } from './page-nodes';

interface FrameworkGlobals {
  TURBOPACK?: unknown[];
  __next_f?: unknown;
}

const added = new Set<string>();
const ready = new Set<HTMLElement>();
const wanted = new Set<HTMLElement>();
const fetched = new Map<HTMLElement, Promise<unknown>>();
const waiting: HTMLElement[] = [];

/** Starts the framework when the reader means to use something that needs it, and not before. */
export function startLoader(): void {
  const boot = attempt(() => JSON.parse(document.getElementById(bootId)?.textContent ?? '') as BootIndex);
  const islands = [...document.querySelectorAll<HTMLElement>('[data-island]')];
  if (!boot || islands.length === 0) return;

  const wake = (island: HTMLElement | undefined, isPressed = true) => {
    if (!island || wanted.has(island)) return;
    wanted.add(island);
    // A tap or key is answered by the page first; a pointer that only comes near leaves time.
    if (isPressed) afterPaint(() => start(boot, island));
    else start(boot, island);
  };
  on('pointerover', (event) => event.pointerType !== 'touch' && wake(closest(event, '[data-island]'), false));
  on('focusin', (event) => wake(closest(event, '[data-island]')));
  on('keydown', (event) => wake(closest(event, '[data-island]')));
  on('click', (event) => keepForLater(event, wake), { capture: true });
  onOwn(islandEvents.ready, (island) => {
    ready.add(island);
    if (wanted.has(island)) greet(island);
  });
  for (const island of islands) if (hasState(island)) wake(island);
  whenIdle(() => prefetch(boot));
}

function start(boot: BootIndex, island: HTMLElement): void {
  const { island: id, rows } = island.dataset;
  const give = () => fail(island);
  if (rows && !fetched.has(island)) fetched.set(island, fetchJson(rows));
  if (ready.has(island)) greet(island);
  // Everything travels at once; only the runtime, which sets it all going, waits for the page's own data.
  const isRuntime = (src: string) => src.includes('/turbopack-');
  for (const src of [...boot.scripts, ...(boot.islands[id ?? ''] ?? [])]) {
    if (!isRuntime(src)) addScript(src, give);
  }
  handOver(boot.data).then(() => {
    for (const src of boot.scripts.filter(isRuntime)) addScript(src, give);
  }, give);
}

/** A promise that nobody has to wait for. */
function fetchJson(address: string): Promise<unknown> {
  const answer = fetch(address).then((response) =>
    response.ok ? response.json() : Promise.reject(new Error(`${address}: ${response.status}`)),
  );
  answer.catch(() => {});
  return answer;
}

let handed: Promise<void> | undefined;

/** Puts Next's own start where its scripts look for it; once a page, again only after a failure. */
function handOver(address: string): Promise<void> {
  handed ??= fetchJson(address).then(
    (data) => {
      const { record, flight } = data as BootData;
      const globals = globalThis as FrameworkGlobals;
      globals.__next_f = flight;
      globals.TURBOPACK ??= [];
      globals.TURBOPACK.push(record);
    },
    (error: unknown) => {
      handed = undefined;
      throw error;
    },
  );
  return handed;
}

/** The framework looks its own scripts up by their address, so each stands in the page once. */
function addScript(src: string, onError: () => void): void {
  if (added.has(src)) return;
  added.add(src);
  const script = document.createElement('script');
  script.src = src;
  script.async = true;
  script.onerror = () => {
    script.remove();
    added.delete(src);
    onError();
  };
  document.body.append(script);
}

/** The next attempt of the reader is the next attempt of the page. */
function fail(island: HTMLElement): void {
  wanted.delete(island);
  fetched.delete(island);
  document.documentElement.dataset.islands = 'failed';
  announce('The interactive part could not be loaded; the page stands without it.');
}

/** Tells an island that it is meant, then does what the reader did before it could listen. */
function greet(island: HTMLElement): void {
  delete document.documentElement.dataset.islands;
  island.dispatchEvent(new CustomEvent<WakeDetail>(islandEvents.wake, { detail: { rows: fetched.get(island) } }));
  for (const control of waiting.splice(0)) {
    if (island.contains(control)) attempt(() => control.click());
    else waiting.push(control);
  }
}

function keepForLater(event: MouseEvent, wake: (island: HTMLElement | undefined) => void): void {
  const island = closest(event, '[data-island]');
  const control = closest(event, '[data-replay]');
  if (island && control && !ready.has(island)) {
    event.preventDefault();
    event.stopPropagation();
    if (!waiting.includes(control)) waiting.push(control);
  }
  wake(island);
}

/** State in the address, or kept on this device from an earlier visit. */
function hasState({ dataset }: HTMLElement): boolean {
  const inAddress = new RegExp(`[?&#]${dataset.island}\\.`).test(location.search + location.hash);
  return inAddress || attempt(() => dataset.kept !== undefined && localStorage.getItem(dataset.kept) !== null) === true;
}

function whenIdle(run: () => void): void {
  const idle = () => ('requestIdleCallback' in window ? requestIdleCallback(() => attempt(run)) : setTimeout(() => attempt(run), 2000));
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle);
}

/** Fetches, but does not compile; not for readers who save data. */
function prefetch({ data, scripts, islands }: BootIndex): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean; effectiveType?: string } };
  if (connection?.saveData || connection?.effectiveType?.includes('2g')) return;
  for (const address of new Set([data, ...scripts, ...Object.values(islands).flat()])) prefetchFile(address);
}

function prefetchFile(href: string): void {
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.as = href.endsWith('.json') ? 'fetch' : 'script';
  if (link.as === 'fetch') link.crossOrigin = 'anonymous';
  link.href = href;
  document.body.append(link);
}

import { type Boot, bootId } from '@/lib/island/boot';
import { islandEvents } from '@/lib/island/events';
import { afterPaint, attempt, closest, on, onOwn } from './guard';
import { announce } from './page-nodes';

interface FrameworkGlobals {
  TURBOPACK?: unknown[];
  __next_f?: unknown;
}

const added = new Set<string>();
const ready = new Set<HTMLElement>();
const wanted = new Set<HTMLElement>();
const waiting: HTMLElement[] = [];

/** Starts the framework when the reader means to use something that needs it, and not before. */
export function startLoader(): void {
  const boot = attempt(() => JSON.parse(document.getElementById(bootId)?.textContent ?? '') as Boot);
  const islands = [...document.querySelectorAll<HTMLElement>('[data-island]')];
  if (!boot || islands.length === 0) return;

  const wake = (island: HTMLElement | undefined) => {
    if (!island || wanted.has(island)) return;
    wanted.add(island);
    // The answer of the page itself comes first.
    afterPaint(() => start(boot, island));
  };
  on('pointerover', (event) => event.pointerType !== 'touch' && wake(closest(event, '[data-island]')));
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

function start(boot: Boot, island: HTMLElement): void {
  if (ready.has(island)) greet(island);
  const globals = globalThis as FrameworkGlobals;
  if (globals.__next_f === undefined) {
    globals.TURBOPACK ??= [];
    globals.TURBOPACK.push(boot.record);
    globals.__next_f = boot.flight;
  }
  const { island: id, rows } = island.dataset;
  // Warms the cache: the island asks for its rows as soon as it runs.
  if (rows) attempt(() => void fetch(rows).catch(() => {}));
  for (const src of [...boot.scripts, ...(boot.islands[id ?? ''] ?? [])]) addScript(src, island);
}

/** The framework looks its own scripts up by their address, so each stands in the page once. */
function addScript(src: string, island: HTMLElement): void {
  if (added.has(src)) return;
  added.add(src);
  const script = document.createElement('script');
  script.src = src;
  script.async = true;
  script.onerror = () => {
    script.remove();
    added.delete(src);
    // The next attempt of the reader is the next attempt of the page.
    wanted.delete(island);
    document.documentElement.dataset.islands = 'failed';
    announce('The interactive part could not be loaded; the page stands without it.');
  };
  document.body.append(script);
}

/** Tells an island that it is meant, then does what the reader did before it could listen. */
function greet(island: HTMLElement): void {
  delete document.documentElement.dataset.islands;
  island.dispatchEvent(new CustomEvent(islandEvents.wake));
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
    wanted.delete(island);
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
function prefetch({ scripts, islands }: Boot): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean; effectiveType?: string } };
  if (connection?.saveData || connection?.effectiveType?.includes('2g')) return;
  for (const src of new Set([...scripts, ...Object.values(islands).flat()])) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.as = 'script';
    link.href = src;
    document.body.append(link);
  }
}

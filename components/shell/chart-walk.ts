import { islandEvents } from '@/lib/island/events';
import { type RowWords, readRow, rowsOf, speakRow, targetsOf } from './chart-rows';
import { on, onOwn } from './guard';
import { addToBody, announce, make } from './page-nodes';
import { moveTo, placeTip } from './place';

let active: { readonly chart: HTMLElement; readonly row: number; readonly byKey: boolean } | undefined;
let drawn: HTMLElement[] = [];

/** Values of a chart by pointer, touch and arrow keys, read from row targets and table: the same on static and live pictures. */
export function startCharts(): void {
  on('pointermove', (event) => point(event, document.elementFromPoint(event.clientX, event.clientY)));
  on('click', (event) => point(event, event.target as Element));
  on('keydown', (event) => {
    if (event.key === 'Escape') hide();
    const chart = event.target as HTMLElement;
    if (!('chart' in chart.dataset) || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = step(event.key, rowsOf(chart), active?.chart === chart ? active.row : -1);
    if (next === undefined) return;
    event.preventDefault();
    show(chart, next, true);
  });
  on('focusout', () => active?.byKey && hide());
  onOwn(islandEvents.drawn, (island) => {
    if (active && island.contains(active.chart)) requestAnimationFrame(() => active && show(active.chart, active.row, active.byKey, true));
  });
  addEventListener('resize', hide);
}

/** A row under pointer or finger is shown; anything else ends it, unless the keys are walking. */
function point(event: MouseEvent, under: Element | null): void {
  const target = under?.closest('svg [data-row]');
  const chart = target?.closest<HTMLElement>('[data-chart]');
  const row = Number(target?.getAttribute('data-row'));
  if (!chart) {
    if (active && (event.type === 'click' || !active.byKey)) hide();
  } else if (active?.chart !== chart || active.row !== row) show(chart, row, false);
}

/** Where a key leads from a row among those there are; undefined when it is none of ours. */
export function step(key: string, rows: readonly number[], from: number): number | undefined {
  const place = rows.indexOf(from);
  const last = rows.length - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return rows[Math.min(place + 1, last)];
  if (key === 'ArrowLeft' || key === 'ArrowUp') return rows[place < 0 ? last : Math.max(place - 1, 0)];
  if (key === 'Home') return rows[0];
  if (key === 'End') return rows[last];
  return undefined;
}

function show(chart: HTMLElement, row: number, byKey: boolean, again = false): void {
  hide();
  const targets = targetsOf(chart, row);
  const words = readRow(chart, row);
  if (!words || targets.length === 0) return;
  active = { chart, row, byKey };
  for (const target of targets) mark(target);
  const box = (targets[0] as Element).getBoundingClientRect();
  const tip = buildTip(words);
  placeTip(tip, box, chart.getBoundingClientRect(), isBand(box));
  if (byKey && !again) announce(speakRow(words));
}

const isBand = ({ width, height }: DOMRect): boolean => width > height;

/** A line through the row's place on a time axis, or a frame around a row of bars; laid over the page, not into the picture. */
function mark(target: Element): void {
  const box = target.getBoundingClientRect();
  const marker = addToBody(isBand(box) ? 'chart-mark chart-band' : 'chart-mark');
  const own = Number(target.getAttribute('width'));
  const at = target.getAttribute('data-at');
  const share = at === null || own === 0 ? 0.5 : (Number(at) - Number(target.getAttribute('x'))) / own;
  moveTo(marker, isBand(box) ? box.left : box.left + box.width * share, box.top);
  marker.style.height = `${box.height}px`;
  if (isBand(box)) marker.style.width = `${box.width}px`;
  drawn.push(marker);
}

function buildTip({ head, cells }: RowWords): HTMLElement {
  const tip = addToBody('chart-tip');
  // The live region speaks; the picture of it would be read twice.
  tip.setAttribute('aria-hidden', 'true');
  tip.append(make('p', 'chart-tip-head', head));
  for (const { name, text } of cells) {
    if (name === 'Note') {
      tip.append(make('p', 'chart-tip-note', text));
      continue;
    }
    const line = make('p', '');
    line.append(make('span', '', name), make('b', '', text));
    tip.append(line);
  }
  drawn.push(tip);
  return tip;
}

function hide(): void {
  for (const node of drawn) node.remove();
  drawn = [];
  active = undefined;
}

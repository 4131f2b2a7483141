import { copyText } from './clipboard';
import { attempt, on } from './guard';
import { addToBody, announce, startAnnouncing } from './page-nodes';
import { moveTo } from './place';
import { findOffer, type Offer } from './quote-place';

// A part of the shell, loaded at the first selection: a button by the selected words copies them with link and credit.

let shown: { readonly offer: Offer; readonly button: HTMLButtonElement } | undefined;
let timer = 0;
let isPressed = false;
let byKey = false;

on('selectionchange', () => look(250));
on('pointerdown', () => {
  isPressed = true;
  byKey = false;
});
on('pointerup', () => {
  isPressed = false;
  look(50);
});
on('pointercancel', () => {
  isPressed = false;
});
on('keydown', (event) => {
  if (shown && event.key === 'Escape') hide();
  else if (shown && event.key === 'Tab' && !event.ctrlKey && !event.altKey) tab(event, shown);
  else byKey = true;
});
addEventListener('resize', hide);
addEventListener('pagehide', hide);
attempt(startAnnouncing);
look(250);

/** Looks at the selection once it has come to rest; a tap on the button may undo the selection first, so hiding waits too. */
function look(wait: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => attempt(update), wait);
}

function update(): void {
  if (isPressed || (shown && document.activeElement === shown.button)) return;
  const offer = findOffer(getSelection());
  if (!offer) hide();
  else if (!shown || !isSame(shown.offer.range, offer.range)) show(offer);
}

const isSame = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.START_TO_START, b) === 0 && a.compareBoundaryPoints(Range.END_TO_END, b) === 0;

function show(offer: Offer): void {
  hide();
  const button = addToBody('quote-pop', 'button') as HTMLButtonElement;
  button.type = 'button';
  button.textContent = offer.label;
  // A press on the button must leave the words selected.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => void copyText(offer.write(), button).then(() => setTimeout(() => hide(button), 1500)));
  shown = { offer, button };
  putBelow(button, offer.range);
  if (byKey) announce(`${offer.label}: Tab`);
}

/** Under the last line of the selection, inside the window. */
function putBelow(button: HTMLElement, range: Range): void {
  const box = [...range.getClientRects()].filter(({ width }) => width > 0).at(-1) ?? range.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(12, Math.min(box.right - button.offsetWidth / 2, clientWidth - button.offsetWidth - 12));
  const top = Math.max(12, Math.min(box.bottom + 10, clientHeight - button.offsetHeight - 12));
  moveTo(button, left, top);
}

function hide(only?: unknown): void {
  if (only instanceof HTMLElement && shown?.button !== only) return;
  clearTimeout(timer);
  shown?.button.remove();
  shown = undefined;
}

/** The button stands at the end of the page but in the reader's way from the selection: Tab leads to it, and from it on. */
function tab(event: KeyboardEvent, { offer, button }: NonNullable<typeof shown>): void {
  if (document.activeElement !== button) {
    if (event.shiftKey) return;
    event.preventDefault();
    button.focus({ preventScroll: true });
    return;
  }
  const next = findStop(offer.range, button, event.shiftKey);
  hide();
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The next or last control after or before the selected words. */
function findStop(range: Range, button: HTMLElement, isBack: boolean): HTMLElement | undefined {
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
    (stop) => stop !== button && stop.getClientRects().length > 0,
  );
  const place = (stop: HTMLElement) => range.comparePoint(stop, 0);
  return isBack ? stops.filter((stop) => place(stop) < 0).at(-1) : stops.find((stop) => place(stop) > 0);
}

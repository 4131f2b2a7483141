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
/** Where Tab goes on after the button had the focus and is gone. */
let left: Range | undefined;

on('selectionchange', () => look(250));
on('pointerdown', () => {
  isPressed = true;
  byKey = false;
  left = undefined;
});
on('pointerup', () => {
  isPressed = false;
  look(50);
});
on('pointercancel', () => {
  isPressed = false;
});
on('keydown', (event) => {
  byKey = true;
  if (event.key === 'Escape') hide();
  else if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) tab(event);
});
on('focusin', () => {
  if (shown?.button !== document.activeElement) left = undefined;
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
  button.addEventListener('click', () => void copyText(offer.write(), button).then(() => setTimeout(() => leave(button), 2000)));
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

function hide(): void {
  clearTimeout(timer);
  if (shown && document.activeElement === shown.button) left = shown.offer.range;
  shown?.button.remove();
  shown = undefined;
}

/** Gone when its work is done, save under a reader who stands on it. */
function leave(button: HTMLElement): void {
  if (shown?.button === button && document.activeElement !== button) hide();
}

/** The button stands at the end of the page but in the reader's way from the selection: Tab leads to it, and from it on. */
function tab(event: KeyboardEvent): void {
  if (shown && document.activeElement !== shown.button) {
    if (event.shiftKey) return;
    event.preventDefault();
    shown.button.focus({ preventScroll: true });
    return;
  }
  hide();
  const next = left && findStop(left, event.shiftKey);
  left = undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The next or last control after or before the selected words. */
function findStop(range: Range, isBack: boolean): HTMLElement | undefined {
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
    (stop) => stop.getClientRects().length > 0,
  );
  const place = (stop: HTMLElement) => range.comparePoint(stop, 0);
  return isBack ? stops.filter((stop) => place(stop) < 0).at(-1) : stops.find((stop) => place(stop) > 0);
}

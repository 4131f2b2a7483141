import { copyText } from './clipboard';
import { creditText } from './credit';
import { attempt, closest, on } from './guard';
import { addToBody, make } from './page-nodes';
import { placeCard } from './place';

const triggers = '[data-number], [data-claim]';

interface Open {
  readonly card: HTMLElement;
  readonly trigger: HTMLElement;
  /** Opened by tap, click or Enter: stays until it is closed. */
  isPinned: boolean;
}

let open: Open | undefined;
let timer = 0;

/** Cards of numbers and claims: on hover, focus and tap a copy of the entry in the page's list stands beside the words. */
export function startCards(): void {
  on('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const trigger = closest(event, triggers);
    if (trigger && trigger === open?.trigger) clearTimeout(timer);
    else if (trigger && !open?.isPinned) later(() => show(trigger, false), 120);
    else if (closest(event, '.card-pop')) clearTimeout(timer);
    else if (!open?.isPinned) later(hide, 250);
  });
  on('focusin', (event) => {
    const trigger = closest(event, triggers);
    if (trigger && event.target instanceof Element && event.target.matches(':focus-visible')) show(trigger, false);
    else if (open && !open.isPinned && !closest(event, '.card-pop')) hide();
  });
  on('click', (event) => {
    const copier = closest(event, '[data-copy-credit]');
    const card = copier?.closest('.number-card');
    if (copier && card) return void copyText(creditText(card), copier);
    const trigger = closest(event, triggers);
    if (trigger && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      if (show(trigger, true)) event.preventDefault();
    } else if (closest(event, '[data-close]')) close();
    else if (open && !closest(event, '.card-pop')) hide();
  });
  on('keydown', (event) => {
    if (!open) return;
    if (event.key === 'Escape') close();
    if (event.key === 'Tab' && leaves(event)) close();
  });
  addEventListener('resize', hide);
  addEventListener('pagehide', hide);
}

function later(run: () => void, wait: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => attempt(run), wait);
}

/** Shows the card of a trigger; false when the page has none, so that the link does its plain work. */
function show(trigger: HTMLElement, pin: boolean): boolean {
  clearTimeout(timer);
  const { number, claim } = trigger.dataset;
  const entry = document.getElementById(number ? `number-${number}` : `claim-${claim}`);
  if (!entry || trigger.closest('.card-pop')) return false;
  if (open?.trigger !== trigger) {
    hide();
    open = { card: build(entry), trigger, isPinned: false };
    const column = (trigger.closest('p, li, td, figcaption, h1, h2, h3, dd, blockquote') ?? trigger).getBoundingClientRect();
    placeCard(open.card, trigger.getBoundingClientRect(), column);
  }
  if (pin && open) {
    open.isPinned = true;
    open.card.focus({ preventScroll: true });
  }
  return true;
}

function build(entry: HTMLElement): HTMLElement {
  const card = addToBody('card-pop');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', entry.querySelector('.card-value')?.textContent ?? 'Source');
  card.tabIndex = -1;
  const shut = make('button', 'card-close');
  shut.dataset.close = '';
  shut.setAttribute('aria-label', 'Close');
  const copy = entry.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  // A comparison of ours is nothing to quote.
  if (entry.id.startsWith('number-')) {
    const button = make('button', 'card-copy', 'Copy with credit');
    button.dataset.copyCredit = '';
    copy.append(button);
  }
  card.append(copy, shut);
  return card;
}

/** True when Tab would go on from the card's last or back from its first stop. */
function leaves(event: KeyboardEvent): boolean {
  const stops = open?.card.querySelectorAll<HTMLElement>('a, button') ?? [];
  const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
  const { activeElement } = document;
  return activeElement === edge || (event.shiftKey && activeElement === open?.card);
}

/** Closes and gives the focus back where it came from. */
function close(): void {
  const { card, trigger } = open ?? {};
  if (card?.contains(document.activeElement)) (trigger?.querySelector('a') ?? trigger)?.focus({ preventScroll: true });
  hide();
}

function hide(): void {
  clearTimeout(timer);
  open?.card.remove();
  open = undefined;
}

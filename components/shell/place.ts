const gap = 12;

/** Puts a card into the margin beside the text where there is room, else under the words, else over them. */
export function placeCard(card: HTMLElement, words: DOMRect, column: DOMRect): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const { offsetWidth: own, offsetHeight: tall } = card;
  const beside = column.right + gap * 1.5;
  const inMargin = beside + own + gap <= width;
  const left = inMargin ? beside : clamp(words.left, gap, width - own - gap);
  const under = words.bottom + gap / 2;
  const fitsUnder = under + tall <= height || words.top < tall + gap;
  const top = inMargin ? clamp(words.top - gap, gap, Math.max(gap, height - tall - gap)) : fitsUnder ? under : words.top - tall - gap / 2;
  moveTo(card, left, top);
}

/** Puts a chart's tooltip beside the marked row, never over it; on narrow screens over or under the whole chart. */
export function placeTip(tip: HTMLElement, mark: DOMRect, chart: DOMRect, isBand: boolean): void {
  const { clientWidth: width } = document.documentElement;
  const { offsetWidth: own, offsetHeight: tall } = tip;
  const middle = mark.left + mark.width / 2;
  if (width < 640 || isBand) {
    const ends = isBand ? mark : chart;
    const over = ends.top - tall - gap / 2;
    moveTo(tip, clamp(middle - own / 2, gap, width - own - gap), over >= 0 ? over : ends.bottom + gap / 2);
    return;
  }
  const right = middle + gap;
  const fitsRight = right + own <= Math.min(width - gap, chart.right + own / 2);
  moveTo(tip, fitsRight ? right : Math.max(gap, middle - gap - own), mark.top);
}

/** Positions are those of the page, so that a marker stays with its chart while the reader scrolls. */
export function moveTo(node: HTMLElement, left: number, top: number): void {
  node.style.left = `${Math.round(left + scrollX)}px`;
  node.style.top = `${Math.round(top + scrollY)}px`;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

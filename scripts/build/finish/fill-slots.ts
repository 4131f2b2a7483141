/** Where the contents of slots come from; each throws or returns undefined for what it does not know. */
export interface SlotSources {
  readonly figure: (id: string) => string | undefined;
  readonly numberCard: (id: string) => string | undefined;
  readonly claimCard: (id: string) => string | undefined;
}

const slot = /(<div data-slot="([^"]*)">)([\s\S]{0,6})/g;

/**
 * Puts drawings and cards into the empty slots of a page.
 * @throws naming the page, for an unknown slot, one that was not rendered empty, or a number without a card.
 */
export function fillSlots(html: string, page: string, sources: SlotSources): string {
  const withFigures = html.replace(slot, (whole, open: string, name: string, next: string) => {
    if (next !== '</div>') throw new Error(`${page}: slot "${name}" is not empty (finish: was the page rendered with SEVENTEEN_FINISH=1?)`);
    // What has left the page is told when all pages are known.
    if (name === 'numbers' || name === 'moved') return whole;
    const content = name.startsWith('figure:') ? sources.figure(name.slice('figure:'.length)) : undefined;
    if (content === undefined) throw new Error(`${page}: unknown slot "${name}" (finish)`);
    return `${open}${content}</div>`;
  });
  const lists = listAllCards(withFigures, page, sources);
  const place = '<div data-slot="numbers"></div>';
  if (lists && !withFigures.includes(place)) throw new Error(`${page}: bound numbers, but no slot "numbers" for their cards (finish)`);
  // A function, because a replacement text gives "$" a meaning of its own.
  return withFigures.replace(place, () => `<div data-slot="numbers">${lists}</div>`);
}

const summaries = {
  number: (count: number) =>
    count === 1 ? 'The number on this page and where it comes from' : `The ${count} numbers on this page and where each comes from`,
  claim: (count: number) =>
    count === 1 ? 'The comparison on this page and what it rests on' : `The ${count} comparisons on this page and what each rests on`,
};

/** The cards of all numbers and comparisons that some HTML shows, as lists that fold out. @throws when one has no card. */
export function listAllCards(html: string, page: string, { numberCard, claimCard }: Pick<SlotSources, 'numberCard' | 'claimCard'>): string {
  return listCards(html, 'number', page, numberCard) + listCards(html, 'claim', page, claimCard);
}

function listCards(html: string, kind: 'number' | 'claim', page: string, read: (id: string) => string | undefined): string {
  const ids = new Set([...html.matchAll(new RegExp(`\\bdata-${kind}="([^"]+)"`, 'g'))].map((match) => match[1] as string));
  const cards = [...ids].map((id) => {
    const card = read(id);
    if (card === undefined) throw new Error(`${page}: no card for ${kind} "${id}" (finish)`);
    return card;
  });
  if (cards.length === 0) return '';
  return `<details class="numbers" data-${kind}s><summary>${summaries[kind](cards.length)}</summary><div class="number-list">${cards.join('')}</div></details>`;
}

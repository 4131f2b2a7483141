/** The same items in an order that a word decides: the same word gives the same order everywhere. */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const random = makeRandom(seed);
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}

const tries = 20;

/** Like shuffle, but never the order that was given (which is the answer), and with most items moved where that can be had. */
export function shuffleAway<T>(items: readonly T[], seed: string): T[] {
  const inPlace = (order: readonly T[]) => order.filter((item, index) => item === items[index]).length;
  const orders = Array.from({ length: tries }, (_, index) => shuffle(items, `${seed}-${index}`));
  const best = orders.find((order) => inPlace(order) <= 1 && inPlace(order) < items.length);
  return best ?? [...items.slice(1), ...items.slice(0, 1)];
}

/** mulberry32 over an FNV-1a hash of the seed. */
function makeRandom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

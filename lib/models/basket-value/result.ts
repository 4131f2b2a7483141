import { formatNumber } from '@/lib/units/format';
import { type ElementSymbol, elementNames } from './elements';
import type { Deposit } from './inputs';
import { type Basket, getTopTwo } from './model';

export interface ValuedDeposit {
  readonly deposit: Deposit;
  readonly basket: Basket;
}

/** Below this distance from the leader's worth the inputs cannot tell the two apart. */
const level = 0.95;
const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const;
const counts = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/**
 * The sentence that says what comes out: which deposit leads, what part of its worth two elements make, what has no price.
 * @param own name of the deposit that is always told of.
 */
export function tellBaskets(valued: readonly ValuedDeposit[], own = 'Mountain Pass'): string {
  const ranked = [...valued].sort((one, other) => other.basket.total - one.basket.total);
  const [first, second] = ranked;
  if (!first || first.basket.parts.length === 0) return 'There is nothing to compare: no oxide has a price.';
  const place = ranked.findIndex(({ deposit }) => deposit.name === own);
  const mine = ranked[place];
  return [
    `${capitalize(first.deposit.name)} leads: a kilogram of its mixed oxide, once separated, would bring about ${writeWorth(first.basket)}${tellTopTwo(first.basket)}.`,
    ...tellUnpriced(first),
    ...(second ? [tellSecond(first, second)] : []),
    ...(mine && place > 0
      ? [
          `${own} comes ${place === ranked.length - 1 ? 'last' : places[place]} of ${counts[ranked.length]}, with about ${writeWorth(mine.basket)}${tellTopTwo(mine.basket)}.`,
        ]
      : []),
  ].join(' ');
}

/** Worth in whole dollars (cents below one), as a range where the two ways to read the shares differ: "$48", "$40 to $41". Without any price it is not known, not zero. */
export function writeWorth({ parts, span: [low, high] }: Basket): string {
  if (parts.length === 0) return 'not known';
  const [from, to] = [low, high].map((value) => formatNumber(value, 'USD/kg', 'bare', value < 1 ? 2 : 0));
  return from === to ? `${from}` : `${from} to ${to}`;
}

/** "lanthanum", "lanthanum and cerium", "lanthanum, cerium and yttrium". */
export function joinNames(symbols: readonly ElementSymbol[]): string {
  const names = symbols.map((symbol) => elementNames[symbol]);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

export function capitalize(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}

function tellTopTwo(basket: Basket): string {
  const top = getTopTwo(basket);
  if (!top) return '';
  const verb = top.elements.length === 1 ? 'makes' : 'make';
  return `, of which ${joinNames(top.elements)} ${verb} ${formatNumber(top.percent, '%', 'full', 0)}`;
}

function tellSecond(first: ValuedDeposit, second: ValuedDeposit): string {
  const isLevel = second.basket.total >= level * first.basket.total;
  const name = capitalize(second.deposit.name);
  return isLevel
    ? `${name} is too near to tell apart, with about ${writeWorth(second.basket)}.`
    : `${name} follows with about ${writeWorth(second.basket)}.`;
}

function tellUnpriced({ basket: { unpriced } }: ValuedDeposit): string[] {
  if (unpriced.length === 0) return [];
  const share = Number(unpriced.reduce((sum, one) => sum + one.share, 0).toPrecision(3));
  const names = capitalize(joinNames(unpriced.map(({ element }) => element)));
  return [
    `${names}, ${share} percent of that mix, ${unpriced.length === 1 ? 'has no price here and is' : 'have no price here and are'} not counted.`,
  ];
}

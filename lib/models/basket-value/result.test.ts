import { expect, test } from 'vitest';
import { mapElements } from './elements';
import { type Mix, valueBasket } from './model';
import { tellBaskets, writeWorth } from './result';

const mixOf = (entries: Partial<Mix>): Mix => mapElements((symbol) => entries[symbol] ?? null);
const prices = { ...mapElements(() => null), Nd: 70, La: 1, Dy: 240 };
const deposit = (name: string, entries: Partial<Mix>) => {
  const mix = mixOf(entries);
  return { deposit: { name, at: name, kind: 'clay', mix, bounded: [] }, basket: valueBasket(mix, prices) };
};
const own = deposit('Mountain Pass', { Nd: 10, La: 90 });

test('says who leads, what two elements make of it, who follows and where Mountain Pass stands', () => {
  expect(tellBaskets([own, deposit('the hill', { Nd: 50, La: 50 }), deposit('the clay', { Dy: 20, Nd: 10, La: 70 })])).toBe(
    'The clay leads: a kilogram of its mixed oxide, once separated, would bring about $56, of which dysprosium and neodymium make 99 percent. ' +
      'The hill follows with about $36. Mountain Pass comes last of three, with about $8, of which neodymium and lanthanum make 100 percent.',
  );
});

test('does not rank what the inputs cannot tell apart', () => {
  const told = tellBaskets([deposit('the hill', { Nd: 50, La: 50 }), deposit('the slope', { Nd: 49, La: 51 }), own]);
  expect(told).toContain('The slope is too near to tell apart, with about $35.');
});

test('tells the share of the leader that has no price', () => {
  expect(tellBaskets([own, deposit('the clay', { Dy: 20, La: 77, Tm: 2.5, Lu: 0.5 })])).toContain(
    'Thulium and lutetium, 3 percent of that mix, have no price here and are not counted.',
  );
});

test('gives a range where the shares do not add up to a hundred', () => {
  expect(writeWorth(deposit('the clay', { Nd: 50, La: 60 }).basket)).toBe('$32 to $36');
  expect(writeWorth(own.basket)).toBe('$8');
});

test('a worth of cents is not told as nothing', () => {
  expect(writeWorth(deposit('the rock', { La: 12, Tm: 88 }).basket)).toBe('$0.12');
});

test('where nothing has a price the worth is not known, and nobody leads', () => {
  const { deposit: only, basket } = deposit('the clay', { Tm: 100 });
  expect(writeWorth(basket)).toBe('not known');
  expect(tellBaskets([{ deposit: only, basket }])).toBe('There is nothing to compare: no oxide has a price.');
});

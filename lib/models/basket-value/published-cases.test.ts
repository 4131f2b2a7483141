import { expect, test } from 'vitest';
import { readDataset } from '@/lib/content/datasets';
import { getValue, type Where } from '@/lib/data/table';
import { elementNames, mapElements } from './elements';
import { type Mix, valueBasket } from './model';

const prices = readDataset('prices-market', [])?.table;

/** Mount Weld as Lynas gave it in July 2010, percent; the table adds that the rest, about one percent, is made up of others. Source: raremetalblog-2010. */
const lynasMix: Mix = { ...mapElements(() => null), La: 25.5, Ce: 46.74, Nd: 18.5, Pr: 5.32, Sm: 2.27, Dy: 0.124, Eu: 0.443, Tb: 0.068 };

/** The basket at Lynas's prices of a period, beside the basket that Lynas printed for it. */
function readCase(period: string) {
  if (!prices) throw new Error('no dataset "prices-market"');
  const read = (where: Where) => getValue(prices, { period, form: 'oxide', ...where }, 'price_usd_per_kg');
  const published = getValue(prices, { period, product: 'mount weld basket' }, 'price_usd_per_kg');
  const basket = valueBasket(
    lynasMix,
    mapElements((symbol) => (lynasMix[symbol] === null ? null : read({ product: elementNames[symbol] }))),
  );
  return { basket, published, scaled: (basket.total * 100) / basket.listed };
}

test.each(['2007', '2008', '2009', '2010-Q1', '2010-07'])(
  'Lynas, table of 26 July 2010, Mount Weld composition, %s: comes out as published, scaled to a hundred, within a cent',
  (period) => {
    const { scaled, published } = readCase(period);
    expect(Math.abs(scaled - published)).toBeLessThanOrEqual(0.01);
  },
);

// Here the published 9.91 is the sum as printed (9.92), not scaled like the other five (10.02).
test('Lynas, table of 26 July 2010, first quarter of 2009: comes out as published, as printed, within a cent', () => {
  const { basket, published } = readCase('2009-Q1');
  expect(Math.abs(basket.total - published)).toBeLessThanOrEqual(0.01);
});

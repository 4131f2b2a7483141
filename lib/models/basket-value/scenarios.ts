import { formatNumber } from '@/lib/units/format';
import type { ModelState, Preset } from '../parameter';
import { type ElementSymbol, elementSymbols } from './elements';
import type { BasketInputs } from './inputs';
import { controls } from './parameters';

const dollars = (value: number): string => formatNumber(value, 'USD/kg', 'bare', Number.isInteger(value) ? 0 : 2);

/** Named states; every price in them comes from a row of a dataset, and the instrument's assumptions name the sources. */
export function makePresets({ prices, year, quotations }: BasketInputs): Preset[] {
  const { peak, dysprosium, yttrium, cerium, floor } = quotations;
  return [
    {
      id: 'published',
      label: `Prices of ${year}`,
      story: 'The yearly averages of separated oxides in China, as the U.S. Geological Survey prints them.',
      state: {},
    },
    {
      id: 'peak',
      label: `The peak of ${peak.year}`,
      story: `The averages of ${peak.year}, the dearest year since these averages cover all elements. What has no control keeps its price of ${year}.`,
      state: keepControlled((symbol) => peak.prices[symbol]),
    },
    {
      id: 'dysprosium-europe',
      label: 'Dysprosium at the European ask',
      story: `${dollars(dysprosium.europe)} a kilogram was quoted in Rotterdam in November 2025, and ${dollars(dysprosium.china)} in China. Adamas Intelligence holds that very little was sold at such a price.`,
      state: keepControlled((symbol) => (symbol === 'Dy' ? dysprosium.europe : null)),
    },
    {
      id: 'yttrium-europe',
      label: 'Yttrium at the European ask',
      story: `Argus put yttrium oxide at ${dollars(yttrium.europe)} a kilogram in Europe in November 2025, and at ${dollars(yttrium.china)} in China. Sold at the first, the cheap bulk of a clay would outweigh all the rest.`,
      state: keepControlled((symbol) => (symbol === 'Y' ? yttrium.europe : null)),
    },
    {
      id: 'cerium-2011',
      label: 'If cerium were worth something',
      story: `Cerium oxide left China at ${dollars(cerium)} a kilogram on average in the second quarter of 2011, by the table of Lynas${prices.Ce ? `; in ${year} it brought ${dollars(prices.Ce.value)}` : ''}. Hard rock, where cerium is about half of the rare earths, overtakes the clays.`,
      state: keepControlled((symbol) => (symbol === 'Ce' ? cerium : null)),
    },
    {
      id: 'floor',
      label: 'NdPr at the guaranteed floor',
      story: `${dollars(floor)} a kilogram is what the United States guarantees to MP Materials for neodymium and praseodymium sold together. At that price the lighter clay overtakes the heavier.`,
      state: keepControlled((symbol) => (symbol === 'Nd' || symbol === 'Pr' ? floor : null)),
    },
  ].filter(({ id, state }) => id === 'published' || Object.keys(state).length > 0);

  /** The prices that a case sets, of elements that have a control. */
  function keepControlled(read: (symbol: ElementSymbol) => number | null): ModelState {
    const entries = elementSymbols.flatMap((symbol): [string, number][] => {
      const price = read(symbol);
      const hasControl = prices[symbol] !== null && controls.some(({ element }) => element === symbol);
      return price === null || !hasControl ? [] : [[symbol.toLowerCase(), price]];
    });
    return Object.fromEntries(entries);
  }
}

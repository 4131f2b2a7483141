import type { ColorRole, FigureData, FigureRow, Series } from '@/lib/figure/figure-data';
import { formatBare } from '@/lib/figure/format-value';
import { type ElementSymbol, elementSymbols } from '@/lib/models/basket-value/elements';
import type { BasketInputs, Deposit } from '@/lib/models/basket-value/inputs';
import { type Basket, valueBasket } from '@/lib/models/basket-value/model';
import { getPrices, makeParameters } from '@/lib/models/basket-value/parameters';
import { capitalize, joinNames, tellBaskets, writeWorth } from '@/lib/models/basket-value/result';
import { makePresets } from '@/lib/models/basket-value/scenarios';
import type { Instrument } from '@/lib/models/instrument';
import type { ModelState } from '@/lib/models/parameter';

/** Parts that are drawn; what has a control of its own and makes a visible part stands alone. */
const groups: readonly { key: string; label: string; elements: readonly ElementSymbol[]; color: ColorRole }[] = [
  { key: 'nd', label: 'Neodymium', elements: ['Nd'], color: 'neodymium' },
  { key: 'pr', label: 'Praseodymium', elements: ['Pr'], color: 'praseodymium' },
  { key: 'dy', label: 'Dysprosium', elements: ['Dy'], color: 'dysprosium' },
  { key: 'tb', label: 'Terbium', elements: ['Tb'], color: 'terbium' },
  { key: 'y', label: 'Yttrium', elements: ['Y'], color: 'yttrium' },
  { key: 'ce-la', label: 'Cerium, lanthanum', elements: ['Ce', 'La'], color: 'cerium' },
  { key: 'rest', label: 'Lutetium and others', elements: ['Lu', 'Er', 'Gd', 'Ho', 'Eu', 'Yb', 'Sm', 'Tm'], color: 'others' },
];

/** How far the shares of an ore may be off a hundred before it is told, percentage points. */
const toldFrom = 0.5;

/** Makes the instrument of the mixes and prices that data.ts took from datasets. */
export function createInstrument(inputs: BasketInputs): Instrument {
  const parameters = makeParameters(inputs);
  const value = (state: ModelState) => {
    const prices = getPrices(inputs, state);
    return inputs.deposits.map((deposit) => ({ deposit, basket: valueBasket(deposit.mix, prices) }));
  };
  const fixed = listFixed(
    inputs,
    parameters.map(({ id }) => id),
  );
  return {
    id: 'basket-value',
    title: 'What is in the basket',
    question: 'Which ore holds the dearest mix of rare earths, and which elements make it so?',
    parameters,
    presets: makePresets(inputs),
    run: (state) => getRows(value(state)),
    result: (state) => tellBaskets(value(state)),
    assumptions: [
      {
        text: 'The mix of an ore is that of its rare earth mineral, as the table prints it. Shares printed as “less than” are taken at that bound. Where the shares do not add up to a hundred, the worth is told as a range: as printed, and scaled to a hundred.',
        source: 'usgs-myb-2022',
      },
      {
        text: `Prices begin as the averages of ${inputs.year} for separated oxides, after Argus Media, free on board in China. The Survey marks them as estimates.`,
        source: 'usgs-mcs-2026',
      },
      {
        text: `The heavy ones stand in a chapter of their own. ${fixed.kept} have no control and keep their price.`,
        source: 'usgs-mcs-2026-heavy',
      },
      ...(fixed.unpriced
        ? [
            {
              text: `${fixed.unpriced}: no price on this basis. Its share of each mix is told, and what it would add is not known.`,
              source: '',
            },
          ]
        : []),
      { text: 'The quotation of dysprosium in Rotterdam and in China is that of a report after Reuters.', source: 'newsible-2025-11' },
      { text: 'The quotation of yttrium in Europe and in China is Argus’s, as reported.', source: 'samarium-dev-2025-11' },
      {
        text: 'Asks in Europe in 2025 were thinly traded: Adamas Intelligence holds that very little was sold at them.',
        source: 'adamas-fallacy-2026',
      },
      { text: 'The price of cerium in 2011 is Lynas’s, for export from China, as reported.', source: 'lynas-mining-2011' },
      { text: 'The floor is that of the agreement between the Department of Defense and MP Materials.', source: 'daily8-mp-dod-release' },
    ],
    leavesOut: [
      'What it costs to take a mix apart. Nobody is paid this much for a concentrate.',
      'Losses: not all that is in an ore reaches a product.',
      'Discounts, taxes, freight and what purer oxide brings. A price in Europe is another kind of price than one in China.',
      'Whether anyone buys it all. Selling all of an ore’s cerium or lutetium would press the price.',
      'How much of an ore is rare earths: a clay holds far less in each tonne than hard rock.',
    ],
  };
}

type Valued = readonly { readonly deposit: Deposit; readonly basket: Basket }[];

function getRows(valued: Valued): FigureData {
  return {
    x: { label: 'Ore', kind: 'category' },
    series: groups.map(
      ({ key, label, color }): Series => ({
        key,
        label,
        unit: 'USD/kg',
        basis: 'per kilogram of mixed rare earth oxide, once separated',
        color,
      }),
    ),
    rows: valued.map(
      ({ deposit, basket }): FigureRow => ({
        at: deposit.at,
        atLabel: `${deposit.at}: ${writeWorth(basket)}`,
        values: Object.fromEntries(groups.map(({ key, elements }) => [key, addParts(basket, elements)])),
        note: describeGaps(deposit, basket),
      }),
    ),
  };
}

/** Worth of a group in cents' precision; null where nothing in it has both a share and a price. */
function addParts({ parts }: Basket, elements: readonly ElementSymbol[]): number | null {
  const found = parts.filter(({ element }) => elements.includes(element));
  return found.length === 0 ? null : Math.round(found.reduce((sum, { value }) => sum + value, 0) * 100) / 100;
}

/** Kind of ore, and what its bar does not hold. */
function describeGaps({ kind, bounded }: Deposit, { listed, unpriced, unlisted }: Basket): string {
  return [
    kind,
    ...unpriced.map(({ element, share }) => `no price for ${element}, ${formatBare(share)}% of the mix`),
    ...(unlisted.length > 0 ? [`no share printed for ${unlisted.join(', ')}`] : []),
    ...(bounded.length > 0 ? [`${bounded.join(' and ')} at the bound printed`] : []),
    ...(Math.abs(listed - 100) > toldFrom ? [`shares add up to ${formatBare(listed)}%`] : []),
  ].join('; ');
}

/** Names of the elements that keep their price, and of those that have none. */
function listFixed({ prices }: BasketInputs, controlled: readonly string[]): { readonly kept: string; readonly unpriced: string } {
  const rest = elementSymbols.filter((symbol) => !controlled.includes(symbol.toLowerCase()));
  const write = (symbols: readonly ElementSymbol[]) => capitalize(joinNames(symbols));
  return {
    kept: write(rest.filter((symbol) => prices[symbol] !== null)),
    unpriced: write(rest.filter((symbol) => prices[symbol] === null)),
  };
}

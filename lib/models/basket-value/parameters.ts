import type { Parameter } from '../parameter';
import { type ElementSymbol, elementNames, mapElements } from './elements';
import type { BasketInputs } from './inputs';
import type { Prices } from './model';

/** A price that a reader can move. */
interface Control {
  readonly element: ElementSymbol;
  /** Dollars a kilogram; above the highest price of any kind in the datasets, which a test holds it to. */
  readonly max: number;
  readonly step: number;
  readonly digits: number;
  readonly explanation: string;
}

/**
 * One control for each element that makes a twentieth or more of some deposit's worth at the published prices,
 * and for cerium and lanthanum, which are most of what is dug up. The others keep the published price.
 */
export const controls: readonly Control[] = [
  { element: 'Nd', max: 300, step: 1, digits: 0, explanation: 'What a kilogram of neodymium oxide brings; it goes into magnets.' },
  {
    element: 'Pr',
    max: 300,
    step: 1,
    digits: 0,
    explanation: 'What a kilogram of praseodymium oxide brings; it is often sold with neodymium, as NdPr.',
  },
  {
    element: 'Dy',
    max: 2500,
    step: 1,
    digits: 0,
    explanation: 'What a kilogram of dysprosium oxide brings; it helps magnets to bear heat.',
  },
  {
    element: 'Tb',
    max: 4500,
    step: 1,
    digits: 0,
    explanation: 'What a kilogram of terbium oxide brings; it helps magnets to bear heat, like dysprosium.',
  },
  { element: 'Lu', max: 2000, step: 1, digits: 0, explanation: 'What a kilogram of lutetium oxide brings; it is a trace in most ores.' },
  {
    element: 'Y',
    max: 500,
    step: 1,
    digits: 0,
    explanation: 'What a kilogram of yttrium oxide brings; it is most of what the clay of Longnan holds.',
  },
  {
    element: 'Ce',
    max: 200,
    step: 0.01,
    digits: 2,
    explanation: 'What a kilogram of cerium oxide brings; it is about half of what hard rock holds.',
  },
  {
    element: 'La',
    max: 200,
    step: 0.01,
    digits: 2,
    explanation: 'What a kilogram of lanthanum oxide brings; with cerium it is most of what hard rock holds.',
  },
];

/** Parameters with the published prices as defaults. A control whose element has no published price is left out: the price stays missing. */
export function makeParameters({ prices, year }: Pick<BasketInputs, 'prices' | 'year'>): Parameter[] {
  return controls.flatMap(({ element, ...control }) => {
    const price = prices[element];
    if (price === null) return [];
    const name = elementNames[element];
    return [
      {
        id: element.toLowerCase(),
        label: `${name[0]?.toUpperCase()}${name.slice(1)} oxide`,
        unit: 'USD/kg',
        min: 0,
        ...control,
        default: price.value,
        source: price.source,
        locator: `average of ${year}, ${price.purity} percent oxide${price.isEstimate ? ', an estimate' : ''}; the range takes in every price in our datasets`,
      },
    ];
  });
}

/** The prices in force: those that are set, else those published, else none. */
export function getPrices({ prices }: Pick<BasketInputs, 'prices'>, state: Readonly<Record<string, number>>): Prices {
  return mapElements((symbol) => state[symbol.toLowerCase()] ?? prices[symbol]?.value ?? null);
}

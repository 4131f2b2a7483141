import type { FigureData, FigureRow, Flag } from '@/lib/figure/figure-data';
import type { Instrument } from '@/lib/models/instrument';
import type { ModelState } from '@/lib/models/parameter';
import { baseYear, history, lastYear, outlookYears } from '@/lib/models/recycling-stock/inputs';
import { type RangeYear, runWithRange, type Span } from '@/lib/models/recycling-stock/model';
import { parameters } from '@/lib/models/recycling-stock/parameters';
import { presets } from '@/lib/models/recycling-stock/scenarios';
import { formatNumber } from '@/lib/units/format';

/** The rates that a reader sets hold from here on; what came back before them is another matter and is not drawn. */
const firstOfRates = baseYear + 1;
/** Years that are drawn: the first with a source, then those for which the outlook prints values. */
const shownYears: readonly number[] = [history.from, 2020, baseYear, firstOfRates, ...outlookYears.slice(1)];

const flowPanel = {
  unit: 'kt',
  panel: 'In the year',
  basis: 'neodymium, praseodymium, dysprosium and terbium contained, thousand tonnes a year',
};
const stockPanel = {
  unit: 'kt',
  panel: 'In use at the end of the year',
  basis: 'neodymium, praseodymium, dysprosium and terbium contained in products in use',
};

export const instrument: Instrument = {
  id: 'recycling-stock',
  title: 'When do the magnets come back?',
  question: 'How much of the rare earths that magnets need could old magnets give, and from which year?',
  parameters,
  presets,
  run,
  result,
  assumptions: [
    {
      text: 'Demand from 2024 is the stated policies case of the International Energy Agency, edition of 2025, by use, with straight lines between its points. The sheet does not say whether it counts elements or oxides; elements are taken.',
      source: 'iea-cmde-2025',
    },
    {
      text: 'From 2015 to 2023 demand doubles (the Agency says nearly), and cars and wind go from 8 to 18 percent of it, by its edition of 2024. The growth of that edition is laid on the tonnes of 2024 in the newer one.',
      source: 'iea-gcmo-2024-p179',
    },
    {
      text: 'Before 2015 there is no record by year. All uses grow alike, from 1983, when the first such magnets were made, at the rate that you set. At 12 percent the stock of 2007 fits the one published estimate.',
      source: 'du-graedel-2011',
    },
    {
      text: 'Every range has one cause: between 70 and 100 percent of the demand reaches a product. The outlook does not say whether it counts what magnet makers buy, of which up to 30 percent becomes factory scrap.',
      source: 'argus_china2024',
    },
    {
      text: 'Lives follow a Weibull distribution, as in the models of the trade. Cars have a shape of 3.9, from British cars.',
      source: 'oguchi-fuse-2015',
    },
    { text: 'Turbines have a shape of 4.07, from a model of Canadian wind power.', source: 'cawindmfa' },
    {
      text: 'Survival is taken at whole ages: what is sold in a year is all in use at its end. Other models let goods leave half a year or a year sooner.',
      source: 'odym',
    },
  ],
  leavesOut: [
    'Factory scrap that goes straight back to magnet makers: it never was in use.',
    'Goods that lie in drawers or are sold abroad, and collected goods that are shredded with their magnets. Collection here means that the magnet itself arrives.',
    'Uses other than magnets. The outlook’s other uses hold some glass, catalysts and batteries, which make the scrap here too large.',
    'Prices, and the years it takes to build plants: the rates that you set hold at once, from 2025 on.',
    'Longer lives that would lower demand: demand follows the outlook whatever you set.',
    'Two published counts of scrap are lower than this: McKinsey’s for 2035, as reported, and Adamas Intelligence’s for 2023.',
  ],
};

function run(state: ModelState): FigureData {
  const years = runWithRange(state).filter(({ year }) => shownYears.includes(year));
  return {
    x: { label: 'Year', kind: 'year' },
    series: [
      { key: 'demand', label: 'Demand', color: 'demand', ...flowPanel },
      { key: 'scrap', label: 'Scrapped', color: 'magnets', ...flowPanel },
      { key: 'returned', label: 'Recycled', color: 'recycled', ...flowPanel },
      { key: 'inUse', label: 'In use', color: 'magnets', ...stockPanel },
    ],
    rows: years.map(getRow),
    seams: [{ at: baseYear, label: 'Outlook starts' }],
  };
}

function getRow({ year, demand, scrap, returned, inUse }: RangeYear): FigureRow {
  // What lies before the base year is worked out here, what lies after it is a projection.
  const flag: Flag = year <= baseYear ? 'd' : 'p';
  return {
    at: year,
    values: {
      demand: round(demand, 0.1),
      scrap: roundSpan(scrap, 1),
      returned: year < firstOfRates ? null : roundSpan(returned, 1),
      inUse: roundSpan(inUse, 10),
    },
    flags: { demand: year === baseYear ? 'e' : flag, scrap: flag, returned: flag, inUse: flag },
  };
}

function result(state: ModelState): string {
  const last = runWithRange(state).at(-1);
  if (!last) throw new Error('recycling-stock: the model has no years');
  const { demand, inUse, scrap, returned } = last;
  const share = returned.map((value) => (100 * value) / demand) as [number, number];
  const back =
    returned[1] === 0
      ? `None of it comes back to meet a demand of ${write(demand, 1)} thousand tonnes.`
      : `${writeSpan(returned, 1)} thousand tonnes come back, ${writeSpan(share, 1)} percent of that year’s demand of ${write(demand, 1)}.`;
  return `In ${lastYear} the products in use hold ${writeSpan(inUse, 10)} thousand tonnes of the four magnet rare earths. ${writeSpan(scrap, 1)} thousand tonnes fall out of use in that year. ${back}`;
}

const round = (value: number, unit: number): number => Number((Math.round(value / unit) * unit).toFixed(1));

/** No more digits than the inputs bear; small values keep one after the point, so that little does not read as nothing. */
function roundSpan([low, high]: Span, unit: number): Span {
  const fine = high < 10 * unit ? unit / 10 : unit;
  return [round(low, fine), round(high, fine)];
}

const write = (value: number, unit: number): string => formatNumber(round(value, unit), 'kt', 'bare', 0);

function writeSpan(span: Span, unit: number): string {
  const [low, high] = roundSpan(span, unit);
  const digits = Number.isInteger(low) && Number.isInteger(high) ? 0 : 1;
  const [from, to] = [low, high].map((value) => formatNumber(value, 'kt', 'bare', digits));
  return from === to ? `${from}` : `${from} to ${to}`;
}

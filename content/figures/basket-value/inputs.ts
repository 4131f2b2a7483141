import { type DatasetRow, getValue, selectRows, type Table } from '@/lib/data/table';
import type { FigureInput } from '@/lib/figure/figure-data';
import { type ElementSymbol, elementNames, elementSymbols, mapElements } from '@/lib/models/basket-value/elements';
import type { BasketInputs, Deposit, PublishedPrice } from '@/lib/models/basket-value/inputs';

/** One deposit for each country of the table; for China the hard rock of Bayan Obo and, of its clays, the lightest and the heaviest. */
const wanted: readonly { location: string; at: string; name: string; kind: string }[] = [
  { location: 'Longnan, Jiangxi Province', at: 'Longnan clay, China', name: 'the clay of Longnan', kind: 'ion-adsorption clay' },
  { location: 'Xunwu, Jiangxi Province', at: 'Xunwu clay, China', name: 'the clay of Xunwu', kind: 'ion-adsorption clay' },
  { location: 'Manavalakurichi, Tamil Nadu', at: 'Manavalakurichi, India', name: 'Manavalakurichi in India', kind: 'monazite' },
  { location: 'Bayan Obo, Nei Mongol Autonomous Region', at: 'Bayan Obo, China', name: 'Bayan Obo', kind: 'bastnasite' },
  { location: 'Mount Weld Central Lanthanide, Western Australia', at: 'Mount Weld, Australia', name: 'Mount Weld', kind: 'monazite' },
  { location: 'Revda, Murmansk Oblast', at: 'Revda, Russia', name: 'Revda in Russia', kind: 'loparite' },
  { location: 'Mountain Pass, CA', at: 'Mountain Pass, U.S.', name: 'Mountain Pass', kind: 'bastnasite' },
];

const averages = 'yearly average as published by USGS (after Argus; FOB China where the edition says so)';

/** Datasets that selectInputs reads. */
export const inputDatasets = ['ore-composition', 'prices', 'prices-market', 'value-chain'] as const;

/** Everything that the model computes with and the presets set, from rows of datasets. Pure. @throws SelectionError when a row is missing. */
export function selectInputs({ table }: FigureInput): BasketInputs {
  const oxides = selectRows(table('prices'), {
    form: 'oxide',
    price_basis: averages,
    preferred: true,
    product: Object.values(elementNames),
  });
  const year = getNewestFullYear(oxides);
  const market = (where: Record<string, string>) => getValue(table('prices-market'), { form: 'oxide', ...where }, 'price_usd_per_kg');
  const peak = getPeakYear(oxides);
  return {
    deposits: wanted.map((deposit) => readDeposit(table('ore-composition'), deposit)),
    year,
    prices: mapElements((symbol) => readPrice(oxides, symbol, year)),
    quotations: {
      peak: { year: peak, prices: mapElements((symbol) => readPrice(oxides, symbol, peak)?.value ?? null) },
      dysprosium: {
        europe: market({ product: 'dysprosium', period: '2025-11', price_basis: 'spot, Rotterdam' }),
        china: market({ product: 'dysprosium', period: '2025-11', price_basis: 'spot, China' }),
      },
      yttrium: {
        europe: market({ product: 'yttrium', period: '2025-11', price_basis: 'assessment, Europe (Argus)' }),
        china: market({ product: 'yttrium', period: '2025-11', price_basis: 'assessment, China (Argus)' }),
      },
      cerium: market({ product: 'cerium', period: '2011-Q2' }),
      floor: getValue(table('value-chain'), { measure: 'US government price floor for MP Materials' }, 'value'),
    },
  };
}

function readDeposit(ores: Table, { location, ...deposit }: (typeof wanted)[number]): Deposit {
  const { rows } = selectRows(ores, { location });
  const find = (symbol: ElementSymbol): DatasetRow | undefined => rows.find(({ element }) => element === symbol);
  return {
    ...deposit,
    mix: mapElements((symbol) => (find(symbol)?.share_of_reo_percent ?? null) as number | null),
    bounded: elementSymbols.filter((symbol) => find(symbol)?.qualifier === '<'),
  };
}

function readPrice(oxides: Table, symbol: ElementSymbol, year: number): PublishedPrice | null {
  const row = oxides.rows.find((one) => one.year === year && one.product === elementNames[symbol]);
  if (typeof row?.price_usd_per_kg !== 'number') return null;
  return {
    value: row.price_usd_per_kg,
    purity: row.purity_percent as number,
    isEstimate: row.estimated === true,
    source: String(row.source).split(';')[0] as string,
  };
}

/** The newest year with as many priced elements as any year has: one year for all, not the newest for each. */
function getNewestFullYear({ rows }: Table): number {
  const years = [...new Set(rows.map((row) => row.year as number))];
  const count = (year: number) => rows.filter((row) => row.year === year && row.price_usd_per_kg !== null).length;
  const most = Math.max(...years.map(count));
  return Math.max(...years.filter((year) => count(year) === most));
}

/** The year, among those as full as the newest, in which neodymium was dearest. */
function getPeakYear(oxides: Table): number {
  const full = elementSymbols.filter((symbol) => readPrice(oxides, symbol, getNewestFullYear(oxides)));
  const years = [...new Set(oxides.rows.map((row) => row.year as number))].filter((year) =>
    full.every((symbol) => readPrice(oxides, symbol, year)),
  );
  const price = (year: number) => readPrice(oxides, 'Nd', year)?.value ?? 0;
  return years.reduce((best, year) => (price(year) > price(best) ? year : best));
}

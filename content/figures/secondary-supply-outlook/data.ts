import { selectRows, type Table } from '@/lib/data/table';
import { defineFigure, type FigureRow } from '@/lib/figure/figure-data';
import { baseYear, outlookYears } from '@/lib/models/recycling-stock/inputs';
import { runWithRange, type Span } from '@/lib/models/recycling-stock/model';
import { parameters } from '@/lib/models/recycling-stock/parameters';
import { collectionRates } from '@/lib/models/recycling-stock/scenarios';
import { fillState } from '@/lib/models/state';

const outlooks = [
  { key: 'netZero', code: 'NZE', label: 'Demand, net zero', color: 'accent' },
  { key: 'announced', code: 'APS', label: 'Demand, pledges', color: 'muted' },
  { key: 'stated', code: 'STEPS', label: 'Demand, stated policies', color: 'demand' },
] as const;

/** Collection from high to low, as the bands lie. */
const collections = ['high', 'middle', 'low'] as const;

const basis = 'neodymium, praseodymium, dysprosium and terbium contained, thousand tonnes a year';

export const figure = defineFigure({
  datasets: ['demand-outlook'],
  select({ table }) {
    const demand = selectRows(table('demand-outlook'), {
      publisher: 'IEA',
      source_edition: '2025',
      elements: 'Nd+Pr+Dy+Tb',
      measure: 'total demand',
    });
    const supply = Object.fromEntries(collections.map((key) => [key, runAt(collectionRates[key])]));
    return {
      x: { label: 'Year', kind: 'year' },
      series: [
        ...outlooks.map(({ key, label, color }) => ({ key, label, unit: 'kt', basis, color, dashed: true })),
        ...collections.map((key) => ({ key, label: `${collectionRates[key]}% collected`, unit: 'kt', basis, color: 'recycled' as const })),
      ],
      rows: outlookYears.map((year): FigureRow => {
        const outlook = Object.fromEntries(outlooks.map(({ key, code }) => [key, readDemand(demand, code, year)]));
        // The rates are a choice for the years to come: nothing is drawn before them.
        const bands = Object.fromEntries(collections.map((key) => [key, year > baseYear ? (supply[key]?.get(year) ?? null) : null]));
        const values = { ...outlook, ...bands };
        const keys = Object.keys(values).filter((key) => values[key] !== null);
        return { at: year, values, flags: Object.fromEntries(keys.map((key) => [key, year === baseYear ? 'e' : 'p'])) };
      }),
      seams: [{ at: baseYear, label: 'Outlooks start' }],
    };
  },
});

/** What comes back in each year when all goods are collected at one rate and all else has its default, in whole kt. */
function runAt(rate: number): Map<number, Span> {
  const state = fillState(parameters, { 'collect-large': rate, 'collect-small': rate });
  return new Map(runWithRange(state).map(({ year, returned: [low, high] }) => [year, [Math.round(low), Math.round(high)]]));
}

/** A printed point of the outlook; the base year is one for all scenarios. */
function readDemand(demand: Table, code: string, year: number): number | null {
  const scenario = year === baseYear ? 'historical base year' : code;
  return (demand.rows.find((row) => row.scenario === scenario && row.year === year)?.value ?? null) as number | null;
}

import { getValue, type Table } from '@/lib/data/table';
import { defineFigure } from '@/lib/figure/figure-data';
import { defaultState } from '@/lib/models/parameter';
import { createInstrument, type Plants } from './instrument';

export const figure = defineFigure({
  datasets: ['separation-factors', 'stage-counts'],
  select({ table }) {
    const inputs: Plants = {
      pc88a: countRow(table('separation-factors'), 'PC-88A (P507, HEHEHP)'),
      dodgaa: countRow(table('separation-factors'), 'DODGAA (diglycolamic acid, for comparison)'),
      laRochelle: getValue(table('stage-counts'), { source: 'lifton_larochelle' }, 'value'),
    };
    const { parameters, run } = createInstrument(inputs);
    return { ...run(defaultState(parameters)), inputs };
  },
});

/** Extraction and scrub stages of a patent's row for neodymium and praseodymium, without stripping. */
function countRow(factors: Table, extractant: string): number {
  const where = { pair: 'Nd/Pr', extractant, kind: 'measured' };
  return getValue(factors, where, 'stages_extraction') + getValue(factors, where, 'stages_scrub');
}

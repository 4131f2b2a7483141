import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset } from '@/lib/content/datasets';
import { readFigureData } from '@/lib/content/figure-data';
import { readNumberRecords } from '@/lib/content/records';
import { getValue, type Table } from '@/lib/data/table';
import { checkFigureData } from '@/lib/figure/check';
import { checkInstrument } from '@/lib/models/check-instrument';
import { defaultState, type ModelState } from '@/lib/models/parameter';
import { runCascade } from '@/lib/models/separation-cascade/model';
import { createInstrument, type Plants } from './instrument';

const data = await readFigureData('separation-cascade');
const plants = data.inputs as Plants;
const instrument = createInstrument(plants);
const { parameters, presets } = instrument;
const initial = defaultState(parameters);
const presetOf = (id: string): ModelState => presets.find((preset) => preset.id === id)?.state ?? {};
const stagesOf = (id: string): number => runCascade(presetOf(id)).row.stages;
function read(id: string): Table {
  const dataset = readDataset(id, []);
  if (!dataset) throw new Error(`no dataset "${id}"`);
  return dataset.table;
}
const typed = new Map(readNumberRecords([]).map(({ record }) => [record.id, record.value]));

test('the figure stands in the default state, which is the first preset', () => {
  expect(data).toEqual({ ...instrument.run(initial), inputs: plants });
  expect(presets[0]?.state).toEqual(initial);
});

test('the bench finds nothing wrong with the instrument', () => {
  const sources = new Set(readdirSync('content/sources').map((file) => file.replace(/\.yaml$/, '')));
  expect(checkInstrument(instrument, 'separation-cascade', sources)).toEqual([]);
});

// Numbers of the texts that no dataset can hold: this keeps them equal to the model and to the parts they add up.
test('the numbers of the texts are what the model gives', () => {
  expect(typed.get('cascade-row-nd-pr')).toBe(runCascade(initial).row.stages);
  expect(typed.get('cascade-row-dodgaa')).toBe(stagesOf('shin-etsu'));
  expect(typed.get('purity-three-nines')).toBe(initial.purity);
  expect(typed.get('cascade-oil-over-least')).toBe(initial.oil);
  expect(typed.get('patent-row-pc88a')).toBe(plants.pc88a);
  expect(typed.get('patent-row-dodgaa')).toBe(plants.dodgaa);
});

const pc88a = 'PC-88A (P507, HEHEHP)';
const dodgaa = 'DODGAA (diglycolamic acid, for comparison)';

test.each([
  ['nd-pr', 'Nd/Pr', pc88a],
  ['shin-etsu', 'Nd/Pr', dodgaa],
  ['dy-tb', 'Dy/Tb', pc88a],
  ['wrong-pair', 'Dy/Tb', dodgaa],
])('preset %s has the measured factor of %s in %s', (id, pair, extractant) => {
  expect(presetOf(id).factor).toBe(getValue(read('separation-factors'), { pair, extractant, kind: 'measured' }, 'separation_factor_beta'));
});

test.each([
  ['nd-pr', 'Nd', 'Pr', 'Mountain Pass, CA'],
  ['dy-tb', 'Dy', 'Tb', 'Longnan, Jiangxi Province'],
])('the feed of preset %s is the share of %s beside %s in the ore of %s', (id, heavier, lighter, location) => {
  const [one, other] = [heavier, lighter].map((element) =>
    getValue(read('ore-composition'), { element, location }, 'share_of_reo_percent'),
  );
  expect(presetOf(id).feed).toBe(Math.round((100 * (one ?? 0)) / ((one ?? 0) + (other ?? 0))));
});

test('the plants to compare with come from the datasets and survive the way to the browser', () => {
  expect(plants).toEqual({ pc88a: 144, dodgaa: 48, laRochelle: 1800 });
  expect(createInstrument(JSON.parse(JSON.stringify(plants)) as Plants).result(initial)).toBe(instrument.result(initial));
});

test('the stories of the presets hold', () => {
  expect(stagesOf('shin-etsu') / stagesOf('nd-pr')).toBeCloseTo(1 / 3, 1);
  expect(stagesOf('dy-tb')).toBeLessThan(stagesOf('nd-pr') / 2);
  expect(stagesOf('wrong-pair')).toBeGreaterThan(stagesOf('dy-tb'));
  expect(stagesOf('one-more-nine') / stagesOf('nd-pr')).toBeCloseTo(4 / 3, 1);
  expect(runCascade(presetOf('too-little-oil')).reaches).toBe(false);
  expect(stagesOf('easy-cut')).toBeLessThan(20);
});

test('oil and water of one box hardly differ, and purity climbs from one end to the other', () => {
  const { rows } = instrument.run(initial);
  const values = rows.map((row) => row.values as Record<string, number>);
  for (const { oil = 0, water = 0 } of values) expect(oil - water >= 0 && oil - water < 10).toBe(true);
  expect(values[0]?.water).toBeLessThan(0.1);
  expect(values.at(-1)?.oil).toBeGreaterThanOrEqual(99.9);
});

test('the result says stages, plants and doubt, and when the row stalls what would work', () => {
  expect(instrument.result(initial)).toBe(
    '63 stages: 31 to extract and 32 to scrub, with 4.8 parts of rare earth going round in the oil for each part fed. At least 99.72 percent of each element ends in its own product. With a factor known only to within 0.05 it may be 57 to 71. A patent’s rows for neodymium and praseodymium have 144 stages in PC-88A and 48 with DODGAA; the 1,800 boxes of La Rochelle would make 28 rows like this.',
  );
  expect(instrument.result(presetOf('too-little-oil'))).toBe(
    'Too little oil: however many stages are added, the heavier product stops at 97.3 percent and the lighter at 92.5 percent, short of the 99.9 percent wanted. At 1.05 times the least oil, 107 stages reach it.',
  );
  expect(instrument.result({ ...initial, oil: 1 })).toBe(
    'With exactly the least oil only an endless row would reach 99.9 percent. At 1.05 times the least oil, 107 stages reach it.',
  );
});

test('any state in range gives a sane picture of some seventy rows at most, and a sentence', { timeout: 120_000 }, () => {
  const anyState = fc.record(
    Object.fromEntries(
      parameters.map(({ id, min, max, step, digits }) => [
        id,
        fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((steps) => Number((min + steps * step).toFixed(digits))),
      ]),
    ),
  );
  fc.assert(
    fc.property(anyState, (state) => {
      const data = instrument.run(state);
      expect(checkFigureData(data)).toEqual([]);
      expect(data.rows.length).toBeGreaterThan(5);
      expect(data.rows.length).toBeLessThanOrEqual(72);
      const values = data.rows.flatMap((row) => Object.values(row.values) as number[]);
      expect(Math.min(...values) >= 0 && Math.max(...values) <= 100).toBe(true);
      const sentence = instrument.result(state);
      expect(sentence).toMatch(/^(\d+ stages: |Too little oil: |With exactly )/);
      expect(sentence).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 10_000 },
  );
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const data = await readFigureData('mountain-pass-flowsheet');
const drawings = ['drawing.svg', 'drawing-narrow.svg'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'));
const row = (at: string) => data.rows.find((candidate) => candidate.at === at);

test('NdPr is under a sixth of what comes out, cerium nearly half', () => {
  expect(row('Product: NdPr')?.values.share).toBeLessThan(100 / 6);
  expect(row('Product: cerium')?.values.share).toBeGreaterThan(45);
});

test('the shares of the four products add up to about the whole', () => {
  const sum = data.rows.reduce((total, { values }) => total + ((values.share as number | null) ?? 0), 0);
  expect(sum).toBeGreaterThan(99.5);
  expect(sum).toBeLessThan(100.1);
});

test('both drawings print the values of the rows', () => {
  const [low, high] = (row('Float')?.values.recovery ?? [Number.NaN, Number.NaN]) as readonly [number, number];
  const shares = data.rows.map(({ values }) => values.share).filter((share) => share !== null);
  for (const drawing of drawings) {
    expect(drawing).toContain(`${low}–${Math.round(high)}%`);
    expect(drawing).toContain(`near ${row('Roast')?.values.temperature} °C`);
    for (const share of shares) expect(drawing).toContain(`>${share}%<`);
    for (const grade of ['7.7', '65.6', '90.4', '1.7']) {
      expect(row('Float')?.note).toContain(grade);
      expect(drawing).toContain(`${grade}%`);
    }
  }
});

test('both drawings have a target for every row, once', () => {
  for (const drawing of drawings) {
    const targets = [...drawing.matchAll(/data-row="(\d+)"/g)].map(([, index]) => Number(index)).sort((a, b) => a - b);
    expect(targets).toEqual(data.rows.map((_, index) => index));
    expect(drawing).toContain('data-marks');
  }
});

test('no text in the drawings is smaller than 12', () => {
  for (const drawing of drawings)
    for (const [, size] of drawing.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(12);
});

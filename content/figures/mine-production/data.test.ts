import { describe, expect, it } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';
import { offerRows } from '@/lib/figure/withheld';

const total = (values: Readonly<Record<string, unknown>>) =>
  Object.values(values).reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);

describe('mine-production', async () => {
  const data = await readFigureData('mine-production');
  const row = (year: number) => data.rows.find((one) => one.at === year)!;
  const share = (year: number) => (row(year).values.china as number) / total(row(year).values);

  it('shows China with about seven of every ten tonnes in 2025', () => {
    expect(share(2025)).toBeGreaterThan(0.67);
    expect(share(2025)).toBeLessThan(0.73);
  });

  it('peaks at 98 percent in 2009', () => {
    expect(share(2009)).toBeCloseTo(0.984, 3);
    expect(Math.max(...data.rows.map((one) => share(one.at as number)))).toBe(share(2009));
  });

  it('has China ahead of every other band in every year', () => {
    for (const { values } of data.rows) {
      const others = Object.entries(values)
        .filter(([key]) => key !== 'china')
        .map(([, value]) => (value as number | null) ?? 0);
      expect(values.china as number).toBeGreaterThan(Math.max(...others));
    }
  });

  it('never has a negative rest', () => {
    for (const { values } of data.rows) expect(values.others as number).toBeGreaterThanOrEqual(0);
  });

  it('draws a seam where the producer changes, and names it in the rows', () => {
    expect(row(2011).note).toBe('British Geological Survey');
    expect(row(2012).note).toMatch(/^U\.S\. Geological Survey/);
    expect(data.seams?.map(({ at }) => at)).toContain(2011.5);
  });

  it('takes Australia from the British survey to 2017 and from the American one after', () => {
    expect(row(2017).values.australia).toBe(16003);
    expect(row(2017).note).toContain('Australia and Myanmar: British');
    expect(row(2018).values.australia).toBe(21000);
    expect(row(2018).note).toBe('U.S. Geological Survey');
  });

  it('marks China as an estimate wherever a quota stands for its output', () => {
    for (const { flags } of data.rows) expect(flags?.china).toBe('e');
  });

  it('passes on no row of the British survey', () => {
    const offered = offerRows(data);
    expect(offered.rows.map(({ at }) => at)).toEqual(Array.from({ length: 14 }, (_, index) => 2012 + index));
    const seventeen = offered.rows.find(({ at }) => at === 2017)!;
    expect(seventeen.values.australia).toBeNull();
    expect(seventeen.values.china).toBeTypeOf('number');
    expect(offered.rows.at(-1)?.values.australia).toBeTypeOf('number');
  });

  it('has every year from 1994 to 2025', () => {
    expect(data.rows.map(({ at }) => at)).toEqual(Array.from({ length: 32 }, (_, index) => 1994 + index));
  });
});

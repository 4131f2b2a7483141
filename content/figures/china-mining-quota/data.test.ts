import { describe, expect, it } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

describe('china-mining-quota', async () => {
  const data = await readFigureData('china-mining-quota');
  const row = (year: number) => data.rows.find((one) => one.at === year)!;
  const total = (year: number) => Object.values(row(year).values).reduce<number>((sum, value) => sum + ((value as number | null) ?? 0), 0);

  it('tripled from 2010 to 2024', () => {
    expect(total(2010)).toBe(89200);
    expect(total(2024)).toBe(270000);
    expect(total(2024) / total(2010)).toBeGreaterThan(2.9);
  });

  it('has the same heavy part in every known year from 2018 to 2023', () => {
    const heavy = [2018, 2021, 2022, 2023].map((year) => row(year).values.heavy);
    expect(new Set(heavy)).toEqual(new Set([19150]));
  });

  it('owes almost all of its growth to light ores', () => {
    const light = (row(2023).values.light as number) - (row(2010).values.light as number);
    expect(light / (total(2023) - total(2010))).toBeGreaterThan(0.95);
  });

  it('shows gaps and not zeros where no quota is known', () => {
    for (const year of [2015, 2025]) expect(Object.values(row(year).values)).toEqual([null, null, null]);
  });

  it('never draws a year both split and whole', () => {
    for (const { values } of data.rows) expect(values.unsplit === null || values.light === null).toBe(true);
  });
});

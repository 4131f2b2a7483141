import { describe, expect, it } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

describe('china-magnet-exports', async () => {
  const data = await readFigureData('china-magnet-exports');
  const month = (label: string) => data.rows.find((row) => row.atLabel === label)!;
  const value = (label: string) => month(label).values.magnets as number;

  it('lost three quarters from March to May 2025', () => {
    expect(value('May 2025') / value('March 2025')).toBeGreaterThan(0.22);
    expect(value('May 2025') / value('March 2025')).toBeLessThan(0.27);
  });

  it('has its lowest month in May 2025', () => {
    const known = data.rows.flatMap(({ values }) => (typeof values.magnets === 'number' ? [values.magnets] : []));
    expect(Math.min(...known)).toBe(value('May 2025'));
  });

  it('is back above March by July 2025 and above 6,000 tonnes in November', () => {
    expect(value('July 2025')).toBeGreaterThan(value('March 2025'));
    expect(value('November 2025')).toBe(6150);
  });

  it('adds up to the reported year 2025', () => {
    const year = data.rows
      .filter(({ atLabel }) => atLabel?.endsWith('2025'))
      .reduce((sum, { values }) => sum + (values.magnets as number), 0);
    expect(year).toBe(57392);
  });

  it('marks the derived months and leaves unknown ones empty', () => {
    const derived = data.rows.filter(({ flags }) => flags?.magnets === 'd').map(({ atLabel }) => atLabel);
    expect(derived).toEqual(['February 2025', 'March 2025', 'April 2025', 'January 2026', 'February 2026']);
    expect(month('November 2024').values.magnets).toBeNull();
    expect(month('December 2024').values.magnets).toBeNull();
  });

  it('runs from July 2024 to March 2026', () => {
    expect(data.rows[0]?.atLabel).toBe('July 2024');
    expect(data.rows.at(-1)?.atLabel).toBe('March 2026');
  });
});

import { expect, test } from 'vitest';
import { readOptions, readToday } from './options';

const today = '2026-11-23';

test('without words it is an edition of today that still needs its note', () => {
  expect(readOptions([], today)).toEqual({ minor: false, dryRun: false, date: today });
});

test('note, day and dry run are taken from the command line', () => {
  const args = ['--note', ' USGS revised 2025. ', '--date', '2027-01-15', '--dry-run'];
  expect(readOptions(args, today)).toEqual({ note: 'USGS revised 2025.', minor: false, dryRun: true, date: '2027-01-15' });
  expect(readOptions(['--minor'], today).minor).toBe(true);
});

test('a slip on the command line is told with what is known', () => {
  expect(() => readOptions(['--notes', 'x'], today)).toThrow('known are --note "…", --minor, --dry-run and --date YYYY-MM-DD');
  expect(() => readOptions(['--note', '  '], today)).toThrow('--note is empty');
});

test.each(['2027-02-30', '2027-1-5', 'tomorrow', '2027-13-01'])('"%s" is no day', (day) => {
  expect(() => readOptions(['--date', day], today)).toThrow('expected a day such as 2026-11-23');
});

test('today is the day by the clock on the wall', () => {
  expect(readToday(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
});

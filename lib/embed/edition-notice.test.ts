import { expect, test } from 'vitest';
import { tellNotice } from './edition-notice';

const thing = { list: 'figures', id: 'mine-production', edition: '2026-11-23' } as const;
const latest = (changed: string, corrected?: string, date = '2027-03-04') => ({
  date,
  figures: { 'mine-production': changed },
  numbers: {},
  corrected: corrected ? { 'mine-production': corrected } : {},
});

test('the newest edition says nothing', () => {
  expect(tellNotice(latest('2026-11-23', undefined, '2026-11-23'), thing)).toBe('');
});

test('a newer edition is named, and whether this figure changed', () => {
  expect(tellNotice(latest('2026-11-23'), thing)).toBe('There is a newer edition, of 4 March 2027; this figure is the same in it.');
  expect(tellNotice(latest('2027-03-04'), thing)).toBe('There is a newer edition, of 4 March 2027; this figure has changed since.');
});

test('a correction made since comes first, also before a new edition', () => {
  expect(tellNotice(latest('2026-11-23', '2026-12-01', '2026-11-23'), thing)).toBe('This figure was corrected on 1 December 2026.');
  expect(tellNotice(latest('2027-03-04', '2027-01-01'), thing)).toMatch(/^This figure was corrected on 1 January 2027\. There is a newer/);
  expect(tellNotice(latest('2026-11-23', '2026-11-01'), thing)).not.toContain('corrected');
});

test('a thing that has left is told', () => {
  expect(tellNotice({ ...latest('2026-11-23'), figures: {} }, thing)).toBe(
    'There is a newer edition, of 4 March 2027, without this figure.',
  );
});

test('rubbish is silence', () => {
  const rubbish = [
    undefined,
    null,
    'x',
    [],
    {},
    { ...latest('2027-03-04'), date: '<b>' },
    { ...latest('<script>') },
    { ...latest('2027-03-04'), figures: null },
    { date: '2027-03-04' },
    latest('2027-03-04', 'soon'),
  ];
  expect(rubbish.map((one) => tellNotice(one, thing))).toEqual(rubbish.map(() => undefined));
});

test('an id that every object has is no entry', () => {
  expect(tellNotice(latest('2027-03-04'), { ...thing, id: 'constructor' })).toContain('without this figure');
});

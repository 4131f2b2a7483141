import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReleasedProject } from '@/scripts/release/testing/released-project';
import { findPin, listPinned, readPinned } from './pinned';

const former = process.env.SEVENTEEN_ROOT;
const id = 'output-by-country';
let project: ReleasedProject;

beforeEach(async () => {
  project = new ReleasedProject();
  await project.release();
});
afterEach(() => {
  if (former === undefined) delete process.env.SEVENTEEN_ROOT;
  else process.env.SEVENTEEN_ROOT = former;
});

test('an edition’s figure keeps its rows and words whatever comes later', async () => {
  const before = readPinned(project.site(), id, '2026-11-23');
  project.revise('450');
  await project.release({ date: '2027-03-04', note: 'New numbers.' });
  const site = project.site();
  expect(readPinned(site, id, '2026-11-23')).toEqual(before);
  expect(before).toMatchObject({
    kind: 'figure',
    title: 'China mined three of every four tonnes',
    sources: ['Survey'],
    address: `/figures/${id}/`,
  });
  expect(readPinned(site, id, '2027-03-04')).toMatchObject({ rows: expect.arrayContaining([['2025', '450']]) });
  expect(listPinned(site).filter((pinned) => pinned.id === id)).toEqual([
    { id, edition: '2027-03-04' },
    { id, edition: '2026-11-23' },
  ]);
});

test('what an edition leaves as it was stays pinned where it came in', async () => {
  project.edit('content/articles/mining/index.mdx', 'Ore comes first.', 'Ore comes first of all.');
  await project.release({ date: '2027-03-04', note: 'More words.' });
  const site = project.site();
  expect(listPinned(site).filter((pinned) => pinned.id === id)).toEqual([{ id, edition: '2026-11-23' }]);
  expect(findPin(site, 'figure', id)).toBe('2026-11-23');
});

test('before a release nothing is pinned', () => {
  expect(listPinned(new ReleasedProject().site())).toEqual([]);
});

test('a correction made since is told, one that the edition holds already is not', () => {
  const correction = (date: string) =>
    `- id: c-${date}\n  date: ${date}\n  touches: [${id}]\n  said: "It was half."\n  right: It was three quarters.\n`;
  project.write('content/corrections/2026.yaml', correction('2026-11-22') + correction('2026-12-01'));
  expect(readPinned(project.site(), id, '2026-11-23').corrections.map(({ date }) => date)).toEqual(['2026-12-01']);
});

test('an edition that does not hold a thing says so', () => {
  expect(() => readPinned(project.site(), 'no-such-thing', '2026-11-23')).toThrow('holds no figure or number "no-such-thing"');
});

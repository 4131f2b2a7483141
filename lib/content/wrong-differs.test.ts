import { expect, test } from 'vitest';
import { listDiffering } from './differing';
import { readSiteFresh } from './site';
import { change, problemsOf, writeSite } from './testing/small-site';

const numbers = 'content/numbers/mining.yaml';
const withDiffers = (differs: string, of = 'ore-share-2025') => change(numbers, `- id: ${of}\n`, `- id: ${of}\n  differs: ${differs}\n`);

test('two numbers may say why they differ, and both show it', () => {
  const changes = withDiffers('[{ number: ore-2025, why: One is a share. }]');
  expect(problemsOf(changes)).toEqual([]);
  const former = process.env.SEVENTEEN_ROOT;
  process.env.SEVENTEEN_ROOT = writeSite(changes);
  try {
    const site = readSiteFresh();
    expect(listDiffering(site, 'ore-2025').map(({ number, why }) => [number.id, why])).toEqual([['ore-share-2025', ['One is a share.']]]);
    expect(listDiffering(site, 'ore-share-2025').map(({ number }) => number.id)).toEqual(['ore-2025']);
  } finally {
    if (former === undefined) delete process.env.SEVENTEEN_ROOT;
    else process.env.SEVENTEEN_ROOT = former;
  }
});

test('refuses an unknown number, and a reason with a quantity that nothing binds', () => {
  expect(problemsOf(withDiffers('[{ number: ore-2052, why: Because. }]'))).toContain(
    `${numbers}:7:23 error unknown number "ore-2052" — did you mean "ore-2025"? (unknown-number)`,
  );
  expect(problemsOf(withDiffers('[{ number: ore-2025, why: It is twice as much. }]'))[0]).toMatch(
    /mining\.yaml:7:\d+ error "twice" in .* is bound to nothing/,
  );
});

test('refuses a number that differs from itself, a pair written twice, and two that read alike', () => {
  expect(problemsOf(withDiffers('[{ number: ore-share-2025, why: Because. }]'))).toEqual([
    `${numbers}:7:23 error number "ore-share-2025" names itself under "differs" (differs-from-itself)`,
  ]);
  expect(problemsOf(withDiffers('[{ number: ore-2025, why: Because. }, { number: ore-2025, why: Again. }]'))).toEqual([
    `${numbers}:7:60 error numbers "ore-share-2025" and "ore-2025" name each other under "differs" — write it once, it is shown on both (differs-twice)`,
  ]);
  const twin = `- id: ore-twin
  label: China's output again, 2025
  unit: t REO
  from: { dataset: output, column: tonnes, where: { country: China, year: 2025 } }
  as_of: 2025
  differs: [{ number: ore-2025, why: Because. }]
- id: ore-2025
`;
  expect(problemsOf(change(numbers, '- id: ore-2025\n', twin))).toEqual([
    `${numbers}:6:23 error numbers "ore-twin" and "ore-2025" both read "300 tonnes of rare earth oxide": nothing to explain (differs-not)`,
  ]);
});

test('refuses a number that is called disputed by nobody', () => {
  const changes = change(numbers, "label: China's share, 2025\n", "label: China's share, 2025\n  evidence: disputed\n");
  expect(problemsOf(changes)).toEqual([
    `${numbers}:6:3 error number "ore-share-2025" is called disputed, but nothing says by whom — add "differs" or a note (disputed-by-nobody)`,
  ]);
});

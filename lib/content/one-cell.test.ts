import { afterEach, expect, it, vi } from 'vitest';
import { readSiteFresh } from './site';
import { change, smallSite, writeSite } from './testing/small-site';

const csv = 'content/datasets/output/data.csv';
const numbers = 'content/numbers/mining.yaml';
/** A number that rests on another cell than the two of the small site. */
const withFormerYear = {
  [numbers]: `${smallSite[numbers]}- id: ore-2024
  label: China's output, 2024
  unit: t REO
  from: { dataset: output, column: tonnes, where: { country: China, year: 2024 } }
  as_of: 2024
`,
};

afterEach(() => vi.unstubAllEnvs());

/** What each number reads in a site. */
function readTexts(changes: Readonly<Record<string, string>>): Record<string, string> {
  vi.stubEnv('SEVENTEEN_ROOT', writeSite({ ...withFormerYear, ...changes }));
  return Object.fromEntries([...readSiteFresh().numbers].map(([id, { text }]) => [id, text]));
}

it('changes exactly the numbers that rest on a changed cell', () => {
  expect(readTexts({})).toEqual({
    'ore-2025': '300 tonnes of rare earth oxide',
    'ore-share-2025': '75 percent',
    'ore-2024': '270 tonnes of rare earth oxide',
  });
  expect(readTexts(change(csv, 'China,2025,300', 'China,2025,330'))).toEqual({
    'ore-2025': '330 tonnes of rare earth oxide',
    'ore-share-2025': '83 percent',
    'ore-2024': '270 tonnes of rare earth oxide',
  });
});

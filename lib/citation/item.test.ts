import { describe, expect, it } from 'vitest';
import type { SiteInfo } from '@/lib/schema/site';
import type { Source } from '@/lib/schema/source';
import type { Citable } from './citable';
import { makeItem } from './item';

const info: SiteInfo = {
  name: 'Seventeen',
  tagline: 'the rare earths, explained',
  description: 'About rare earths.',
  author: 'Seventeen editors',
  publisher: 'Seventeen',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
const survey: Source = {
  key: 'usgs-mcs-2026',
  type: 'report',
  title: 'Mineral Commodity Summaries 2026',
  author: [{ family: 'Johnston', given: 'S. N.' }],
  publisher: 'U.S. Geological Survey',
  issued: '2026-05-27',
  accessed: '2026-11-23',
  standing: 'mirror',
};
const report: Source = {
  key: 'inn-2014',
  type: 'article',
  title: 'Mining by country',
  publisher: 'Investing News Network',
  issued: '2014',
  accessed: '2026-11-23',
  standing: 'secondary',
};
const paper: Source = {
  key: 'yin-2015',
  type: 'article-journal',
  title: 'Extraction of neodymium',
  author: [{ family: 'Yin', given: 'S.-H.' }],
  publisher: 'RSC Advances',
  issued: '2015',
  accessed: '2026-11-23',
  standing: 'primary',
};
const share: Citable = {
  kind: 'number',
  id: 'china-mine-share-2025',
  title: 'China’s share of world mine production, 2025',
  path: '/numbers/china-mine-share-2025/',
  sources: [report, survey],
  credit: 'producers',
  value: '69 percent',
  asOf: '2025',
  isComputed: true,
  corrections: [],
};
const make = (changes: Partial<Citable> = {}) => makeItem({ ...share, ...changes }, info, (path) => `https://seventeen.test${path}`);

describe('makeItem', () => {
  it('names the producer of the data as author and our part after the title', () => {
    const { author, genre, 'container-title': site } = make();
    expect(author).toEqual([{ literal: 'U.S. Geological Survey' }]);
    expect(genre).toBe('Data point as of 2025, computed by Seventeen');
    expect(site).toBe('Seventeen');
  });

  it('credits who reported the data only where the producer’s own document was not read', () => {
    expect(make({ sources: [report] }).author).toEqual([{ literal: 'Investing News Network' }]);
  });

  it('credits the authors of a paper, not the journal', () => {
    expect(make({ sources: [paper] }).author).toEqual([{ family: 'Yin', given: 'S.-H.' }]);
  });

  it('leaves every date out before the first release', () => {
    const item = make();
    expect([item.issued, item['original-date'], item.accessed, item.version]).toEqual([undefined, undefined, undefined, undefined]);
    expect(item.note).toBe(
      'Value: 69 percent, as of 2025. Sources: Investing News Network 2014; U.S. Geological Survey 2026. Computed by Seventeen.',
    );
  });

  it('is dated by the edition that last changed it', () => {
    const item = make({ published: '2026-11-23', updated: '2027-02-05', edition: '2027-03-01' });
    expect(item.issued).toEqual({ 'date-parts': [[2027, 2, 5]] });
    expect(item['original-date']).toEqual({ 'date-parts': [[2026, 11, 23]] });
    expect(item.accessed).toEqual({ 'date-parts': [[2027, 3, 1]] });
    expect(item.version).toBe('2027-02-05');
    expect(item.note).toContain('Edition of 1 March 2027.');
  });

  it('carries corrections as a note', () => {
    const { note } = make({ corrections: [{ date: '2027-01-09', text: 'The share was 69 percent.' }] });
    expect(note).toMatch(/Corrected 9 January 2027: The share was 69 percent\.$/);
  });

  it('cites a section by its card and names the article around it', () => {
    const item = make({
      kind: 'section',
      id: 'nearly-twins',
      path: '/s/nearly-twins/',
      partOf: 'Processing',
      credit: 'editors',
      sources: [],
    });
    expect(item).toMatchObject({
      type: 'webpage',
      author: [{ literal: 'Seventeen editors' }],
      genre: 'Section of “Processing”',
      URL: 'https://seventeen.test/s/nearly-twins/',
    });
  });

  it('gives a data set a publisher and no site around it', () => {
    const item = make({ kind: 'dataset', asOf: '2026-05-27', isComputed: false });
    expect(item).toMatchObject({ type: 'dataset', publisher: 'Seventeen', genre: 'Data set as of 27 May 2026, processed by Seventeen' });
    expect(item['container-title']).toBeUndefined();
  });
});

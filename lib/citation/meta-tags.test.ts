import { describe, expect, it } from 'vitest';
import type { CslItem } from './csl';
import { citationTags } from './meta-tags';

const item: CslItem = {
  id: 'seventeen-dataset-mine-production',
  type: 'dataset',
  title: 'Mine production',
  author: [{ literal: 'KitchinHUB, Carnegie Mellon University' }, { family: 'Yin', given: 'S.-H.' }],
  publisher: 'Seventeen',
  issued: { 'date-parts': [[2027, 2, 5]] },
  'original-date': { 'date-parts': [[2026, 11, 23]] },
  URL: 'https://seventeen.test/data/mine-production/',
  language: 'en-US',
};
const rights = { publisher: 'Seventeen', license: 'https://example.org/terms', references: ['https://example.org/work'] };

describe('citationTags', () => {
  it('writes people as "Last, First" and keeps a body’s name in one piece', () => {
    expect(citationTags(item, rights).citation_author).toEqual(['KitchinHUB – Carnegie Mellon University,', 'Yin, S.-H.']);
    expect(citationTags(item, rights)['DC.creator']).toEqual(['KitchinHUB, Carnegie Mellon University', 'Yin, S.-H.']);
  });

  it('tells first publication and cited edition apart', () => {
    expect(citationTags(item, rights)).toMatchObject({
      citation_publication_date: '2026/11/23',
      citation_online_date: '2027/02/05',
      citation_date: '2027/02/05',
      'DC.date': '2027-02-05',
      'DCTERMS.issued': '2026-11-23',
      'DCTERMS.modified': '2027-02-05',
    });
  });

  it('has no date tag where there is no date', () => {
    const { issued: _issued, 'original-date': _original, ...undated } = item;
    expect(Object.keys(citationTags(undated, rights)).filter((name) => /date|issued|modified/i.test(name))).toEqual([]);
  });

  it('never makes anything an article in a journal, nor a source the title of the site', () => {
    const names = Object.keys(citationTags(item, rights));
    expect(names).not.toContain('citation_journal_title');
    expect(names.map((name) => name.toLowerCase())).not.toContain('dc.source');
  });
});

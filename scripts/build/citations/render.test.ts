import { describe, expect, it } from 'vitest';
import { cslDate, type CslItem } from '@/lib/citation/csl';
import { renderBibtex, renderCitation, renderRis } from './render';

const page: CslItem = {
  id: 'seventeen-article-processing',
  type: 'webpage',
  title: 'From rock to magnet: why digging is the easy part',
  author: [{ literal: 'Seventeen editors' }],
  'container-title': 'Seventeen',
  issued: cslDate('2026-11-23'),
  accessed: cslDate('2026-11-23'),
  version: '2026-11-23',
  URL: 'https://seventeen.test/articles/processing/',
  language: 'en-US',
};
const data: CslItem = {
  id: 'seventeen-dataset-mine-production',
  type: 'dataset',
  title: 'Mine production of rare earths by country and year',
  author: [{ literal: 'U.S. Geological Survey' }, { literal: 'British Geological Survey' }],
  publisher: 'Seventeen',
  genre: 'Data set as of 27 May 2026, processed by Seventeen',
  issued: cslDate('2026-11-23'),
  version: '2026-11-23',
  URL: 'https://seventeen.test/data/mine-production/',
  language: 'en-US',
};
const textOf = (item: CslItem) => {
  const { apa, mla, chicago } = renderCitation(item).styles;
  return [apa.text, mla.text, chicago.text];
};

// Each string was held against the examples of the three manuals.
describe('the three styles', () => {
  it('cite a page of the site', () => {
    expect(textOf(page)).toEqual([
      'Seventeen editors. (2026, November 23). From rock to magnet: Why digging is the easy part. Seventeen. https://seventeen.test/articles/processing/',
      'Seventeen editors. “From Rock to Magnet: Why Digging Is the Easy Part.” Seventeen, 23 Nov. 2026, https://seventeen.test/articles/processing/.',
      'Seventeen editors. 2026. “From Rock to Magnet: Why Digging Is the Easy Part.” Seventeen. November 23, 2026. https://seventeen.test/articles/processing/.',
    ]);
  });

  it('name the producers of a data set first and us after them', () => {
    expect(textOf(data)).toEqual([
      'U.S. Geological Survey & British Geological Survey. (2026). Mine production of rare earths by country and year (Version 2026-11-23) [Data set as of 27 May 2026, processed by Seventeen]. Seventeen. https://seventeen.test/data/mine-production/',
      'U.S. Geological Survey and British Geological Survey. Mine Production of Rare Earths by Country and Year. Seventeen, 23 Nov. 2026, https://seventeen.test/data/mine-production/. Data set as of 27 May 2026, processed by Seventeen.',
      'U.S. Geological Survey and British Geological Survey. 2026. “Mine Production of Rare Earths by Country and Year.” Data set as of 27 May 2026, processed by Seventeen. Seventeen. November 23, 2026. https://seventeen.test/data/mine-production/.',
    ]);
  });

  it('put people in order and shorten long lists as each manual asks', () => {
    const people = ['Yin', 'Li', 'Xie', 'Zhang', 'Peng', 'Wu', 'Ma'].map((family, index) => ({ family, given: `${'ABCDEFG'[index]}.` }));
    const [apa, mla, chicago] = textOf({ ...page, author: people });
    expect(apa).toMatch(/^Yin, A\., Li, B\., Xie, C\., Zhang, D\., Peng, E\., Wu, F\., & Ma, G\. \(2026/);
    expect(mla).toMatch(/^Yin, A\., et al\. “/);
    expect(chicago).toMatch(/^Yin, A\., B\. Li, C\. Xie, et al\. 2026\. “/);
    expect(textOf({ ...page, author: people.slice(0, 2) })[1]).toMatch(/^Yin, A\., and B\. Li\. “/);
  });

  it('say that there is no date', () => {
    const { issued: _issued, accessed: _accessed, version: _version, ...undated } = page;
    const [apa, mla, chicago] = textOf(undated);
    expect(apa).toMatch(/^Seventeen editors\. \(n\.d\.\)\. From rock/);
    expect(mla).toMatch(/Part\.” Seventeen, https:/);
    expect(chicago).toMatch(/^Seventeen editors\. n\.d\. “From Rock/);
  });

  it('escape what would be markup', () => {
    const { html } = renderCitation({ ...page, title: 'Less <script>alert(1)</script> & more' }).styles.apa;
    expect(html).not.toContain('<script');
    expect(html).toContain('&#60;script');
  });
});

describe('the files', () => {
  it('give BibTeX both the full date and the year that older styles read', () => {
    expect(renderBibtex(page)).toContain('\tdate = {2026-11-23},\n\tyear = {2026},\n');
    expect(renderBibtex(page)).toMatch(/^@online\{seventeen-article-processing,/);
    expect(renderBibtex(data)).toMatch(/^@dataset\{/);
  });

  it('keep a long value of RIS on its line', () => {
    const title = 'A title that is a good deal longer than the seventy characters after which values were broken once';
    expect(renderRis({ ...page, title }).split('\n')).toContain(`TI  - ${title}`);
    expect(renderRis(page)).toMatch(/^TY {2}- ELEC\n[\s\S]*T2 {2}- Seventeen\n[\s\S]*ER {2}- \n$/);
  });
});

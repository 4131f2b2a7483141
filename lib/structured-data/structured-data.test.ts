import { describe, expect, it } from 'vitest';
import { describeDataset } from './data';
import { describeArticle, describeLesson } from './documents';
import { describeSite, type Frame, listCrumbs, writeGraph } from './frame';
import { describeList } from './lists';
import { describeFigure } from './pictures';

const frame: Frame = {
  info: {
    name: 'Seventeen',
    tagline: 'the rare earths, explained',
    description: 'About rare earths.',
    author: 'Seventeen editors',
    publisher: 'Seventeen',
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  address: (path) => `https://seventeen.test${path}`,
};
const dataset = {
  title: 'Mine production',
  description: 'Tonnes by country.',
  path: '/data/mine-production/',
  authors: [{ literal: 'U.S. Geological Survey' }],
  license: 'https://example.org/terms',
  coverage: '1994/2025',
  method: 'Copied.',
  sources: [],
  measures: [{ label: 'Mine output', unit: 't REO' }],
  files: [{ name: 'CSV', href: '/data/mine-production/data.csv' }],
};

describe('structured data', () => {
  it('gives data their producers and their producers’ terms, file by file', () => {
    expect(describeDataset(frame, dataset)).toMatchObject({
      creator: [{ '@type': 'Organization', name: 'U.S. Geological Survey' }],
      license: 'https://example.org/terms',
      distribution: [
        {
          contentUrl: 'https://seventeen.test/data/mine-production/data.csv',
          encodingFormat: 'text/csv',
          license: 'https://example.org/terms',
        },
      ],
    });
  });

  it('offers no file where rows may not be passed on', () => {
    expect(describeDataset(frame, { ...dataset, files: [] })).toMatchObject({ distribution: [] });
  });

  it('dates nothing that was never released', () => {
    const facts = {
      title: 'Processing',
      description: 'How.',
      path: '/articles/processing/',
      image: '/images/share/site.png',
      words: 900,
      corrections: [],
    };
    expect(describeArticle(frame, facts)).not.toHaveProperty('datePublished');
    expect(describeArticle(frame, { ...facts, published: '2026-11-23', updated: '2027-02-05' })).toMatchObject({
      datePublished: '2026-11-23',
      dateModified: '2027-02-05',
    });
  });

  it('tells how long a lesson takes and for whom it is', () => {
    const lesson = {
      title: 'Magnets',
      description: 'What.',
      path: '/lessons/magnets/',
      minutes: 45,
      objectives: ['Say why'],
      articles: [],
      standards: [{ framework: 'NGSS', code: 'HS-ESS3-2', text: 'Weigh.' }],
    };
    expect(describeLesson(frame, { ...lesson, grades: '9–12' })).toMatchObject({
      timeRequired: 'PT45M',
      educationalLevel: 'Grades 9–12',
      educationalAlignment: [{ educationalFramework: 'NGSS', targetName: 'HS-ESS3-2' }],
    });
    expect(describeLesson(frame, { ...lesson, grades: 'first-year' })).toMatchObject({ educationalLevel: 'first-year' });
  });

  it('lets a picture say its license and whom to credit', () => {
    const [page, image] = describeFigure(frame, {
      title: 'China leads',
      subtitle: 'Tonnes',
      description: 'A stack.',
      path: '/figures/mine-production/',
      picture: '/figures/mine-production/figure.svg',
      preview: '/images/share/figure/mine-production.png',
      authors: [{ family: 'Yin', given: 'S.-H.' }],
      credit: 'Data: Yin; figure: Seventeen',
      sources: [],
    });
    expect(image).toMatchObject({
      license: frame.info.license.url,
      creditText: 'Data: Yin; figure: Seventeen',
      creator: [{ name: 'S.-H. Yin' }],
    });
    expect(page).toMatchObject({ mainEntity: { '@id': 'https://seventeen.test/figures/mine-production/#picture' } });
  });

  it('counts a long list instead of repeating it', () => {
    const items = Array.from({ length: 400 }, (_, index) => ({ name: `Number ${index}`, path: `/numbers/n-${index}/` }));
    expect(describeList(frame, { title: 'Numbers', path: '/numbers/', items }).mainEntity).toEqual({
      '@type': 'ItemList',
      numberOfItems: 400,
    });
  });

  it('leads from the home page down', () => {
    const { itemListElement } = listCrumbs(frame, [{ name: 'Data', path: '/data/' }]);
    expect(itemListElement).toMatchObject([
      { position: 1, item: 'https://seventeen.test/' },
      { position: 2, name: 'Data' },
    ]);
  });

  it('cannot be ended by a text in it', () => {
    const [site] = describeSite({ ...frame, info: { ...frame.info, description: 'a </script><script>alert(1)' } });
    expect(writeGraph([site])).not.toContain('<');
    expect(JSON.parse(writeGraph([site]))['@graph'][0].description).toContain('</script>');
  });
});

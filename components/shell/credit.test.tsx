// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NumberCard, type NumberCardProps } from '@/components/number/number-card';
import { creditText } from './credit';

const card: NumberCardProps = {
  id: 'china-mine-share-2025',
  text: '69 percent',
  label: 'China’s share of world mine production, 2025',
  sources: [{ key: 'usgs-mcs2026', title: 'Mineral Commodity Summaries 2026', producer: 'U.S. Geological Survey', accessed: '2026-11-23' }],
  locator: 'p. 153',
  asOf: '2026-05-27',
  evidence: 'computed',
};
const quote = (props: Partial<NumberCardProps>) => {
  document.body.innerHTML = renderToStaticMarkup(<NumberCard {...card} {...props} />);
  return creditText(document.body.firstElementChild as Element);
};

test('a copied number carries unit, doubt, date, producer, place and the permanent address of its page', () => {
  expect(quote({})).toBe(
    '69 percent: China’s share of world mine production, 2025 (worked out here from the producer’s figures). As of 27 May 2026. Source: U.S. Geological Survey, Mineral Commodity Summaries 2026, p. 153. Via Seventeen, http://localhost:3000/numbers/china-mine-share-2025/',
  );
});

test('what the producer printed needs no remark, and a title that names its producer is enough', () => {
  const sources = [{ key: 'iea', title: 'IEA Outlook 2025', producer: 'IEA', accessed: '2026-11-23' }];
  expect(quote({ evidence: 'reported', sources })).toContain('2025. As of 27 May 2026. Source: IEA Outlook 2025, p. 153. Via');
});

import { expect, test } from 'vitest';
import { estimateHeight, estimateQuoteHeight, type FrameContent } from './frame-height';

const content: FrameContent = {
  title: 'China mined seven of every ten tonnes in 2025',
  subtitle: 'Mine production, tonnes of rare earth oxide, by country',
  source: 'Source: U.S. Geological Survey',
  credit: 'Chart: Seventeen, CC BY 4.0 · seventeen.test/figures/mine-production/',
  wide: { width: 720, height: 400 },
  narrow: { width: 340, height: 368 },
};

test('a frame has room for its words and the whole picture', () => {
  expect(estimateHeight(content, 720)).toBeGreaterThan(400 * (680 / 720) + 120);
  expect(estimateHeight({ ...content, title: content.title.repeat(3) }, 720)).toBeGreaterThan(estimateHeight(content, 720));
});

test('buttons and sliders take room', () => {
  expect(estimateHeight({ ...content, buttons: [['China', 'United States']] }, 720)).toBeGreaterThan(estimateHeight(content, 720) + 20);
  expect(estimateHeight({ ...content, sliders: 4 }, 340)).toBeGreaterThan(estimateHeight(content, 340) + 4 * 80);
});

test('a number has room for its words at the width of a phone', () => {
  const quote = {
    text: '69 percent',
    label: 'China’s share of world mine production',
    asOf: 'As of 2025',
    source: 'Source: U.S. Geological Survey',
    credit: 'x',
  };
  expect(estimateQuoteHeight(quote, 340)).toBeGreaterThan(170);
  expect(estimateQuoteHeight({ ...quote, label: quote.label.repeat(4) }, 340)).toBeGreaterThan(estimateQuoteHeight(quote, 340) + 80);
});

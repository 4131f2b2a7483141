import { expect, test } from 'vitest';
import { standaloneSvg } from '@/lib/figure/standalone';
import { cropPicture } from './crop-picture';

const words = {
  title: 'A',
  subtitle: 'B',
  credit: 'C',
  address: '/figures/a/',
  author: 'D',
  license: { name: 'CC', url: 'https://x.test/' },
};

test('shows the drawing at its own size, and nothing of the words around it', () => {
  const stored = standaloneSvg('<svg viewBox="0 0 340 200"><path/></svg>', words, {});
  expect(cropPicture(stored)).toMatch(/^<svg xmlns="[^"]*" width="340" height="200" viewBox="24 [\d.]+ 340 200"/);
  expect(cropPicture(stored)).toContain('<path/>');
});

test('leaves a picture of another make as it is', () => {
  expect(cropPicture('<svg xmlns="http://www.w3.org/2000/svg"><desc>x</desc></svg>')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg"><desc>x</desc></svg>',
  );
});

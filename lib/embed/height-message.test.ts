import { expect, test } from 'vitest';
import { readHeight, writeHeight } from './height-message';

test('a height arrives as it was sent, rounded up', () => {
  expect(readHeight(writeHeight(512.2))).toBe(513);
});

test('rubbish and heights out of range are no message of ours', () => {
  const rubbish = [
    undefined,
    null,
    '512',
    512,
    [],
    {},
    { seventeenHeight: '512' },
    { seventeenHeight: Number.NaN },
    { seventeenHeight: Number.POSITIVE_INFINITY },
    { seventeenHeight: 1e9 },
    { seventeenHeight: -5 },
    { seventeenHeight: 512, style: 'position:fixed' },
    {
      get seventeenHeight() {
        return '<img src=x onerror=alert(1)>';
      },
    },
  ];
  expect(rubbish.map(readHeight)).toEqual(rubbish.map(() => undefined));
});

test('what the frame sends is always in range', () => {
  expect(readHeight(writeHeight(0))).toBeGreaterThan(0);
  expect(readHeight(writeHeight(1e9))).toBeLessThan(1e9);
});

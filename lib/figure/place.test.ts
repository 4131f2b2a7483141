import { expect, test } from 'vitest';
import { hangFlags, spreadLabels } from './place';
import { placeOnLine } from './place-on-line';

test('labels that do not touch stay where they want to be', () => {
  expect(
    spreadLabels(
      [
        { at: 10, size: 10 },
        { at: 40, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([10, 40]);
});

test('labels that touch part around their common middle, in their order', () => {
  expect(
    spreadLabels(
      [
        { at: 50, size: 10 },
        { at: 52, size: 10 },
        { at: 90, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([46, 56, 90]);
});

test('labels stay inside the bounds', () => {
  expect(
    spreadLabels(
      [
        { at: 1, size: 10 },
        { at: 2, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([5, 15]);
  expect(
    spreadLabels(
      [
        { at: 99, size: 10 },
        { at: 99, size: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([75, 90]);
});

test('flags with room hang in one row, those at the right edge to the left', () => {
  expect(
    hangFlags(
      [
        { x: 20, width: 50 },
        { x: 190, width: 50 },
      ],
      0,
      200,
    ),
  ).toEqual([
    { row: 0, anchor: 'start' },
    { row: 0, anchor: 'end' },
  ]);
});

test('the left of two crowded flags hangs higher, so that no pole cuts a label', () => {
  const places = hangFlags(
    [
      { x: 20, width: 80 },
      { x: 40, width: 80 },
    ],
    0,
    200,
  );
  expect(places.map((place) => place.anchor)).toEqual(['start', 'start']);
  expect(places[0]?.row).toBeGreaterThan(places[1]?.row ?? 0);
});

test('a name on a line keeps clear of the other line', () => {
  const own = [
    { x: 0, y: 50 },
    { x: 100, y: 50 },
  ];
  const above = [
    { x: 0, y: 40 },
    { x: 100, y: 40 },
  ];
  const spot = placeOnLine(own, { width: 30, height: 12 }, [own, above], [], { left: 0, right: 200, top: 0, bottom: 100 });
  expect(spot?.covered).toBe(0);
  expect(spot?.y === 50 || (spot?.y ?? 0) > 55).toBe(true);
});

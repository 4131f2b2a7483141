import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultFigureState, type FigureState, figureToUrlParams, isDefaultFigureState, parseFigureUrlState } from './url-state';

const figure = { id: 'mine-production', modes: ['absolute', 'share', 'log'], seriesKeys: ['china', 'united-states', 'others'] } as const;
const anyState = fc.record({ mode: fc.constantFrom(...figure.modes), only: fc.constantFrom(null, ...figure.seriesKeys) });
const anyQuery = fc
  .array(fc.tuple(fc.string(), fc.string()), { maxLength: 6 })
  .map((pairs) => `?${new URLSearchParams(pairs.filter(([name]) => !name.startsWith(`${figure.id}.`)))}`);

test('every state survives the way through an address', () => {
  fc.assert(
    fc.property(anyQuery, anyState, (query, state) => {
      expect(parseFigureUrlState(figureToUrlParams(query, figure, state), figure)).toEqual(state);
    }),
  );
});

test('writing a state leaves foreign parameters alone', () => {
  fc.assert(
    fc.property(anyQuery, anyState, (query, state) => {
      const before = [...new URLSearchParams(query)];
      const after = [...new URLSearchParams(figureToUrlParams(query, figure, state))].filter(([name]) => !name.startsWith(`${figure.id}.`));
      expect(after).toEqual(before);
    }),
  );
});

test('any text at all parses into a state that the figure allows', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => `?${figure.id}.mode=${text}&${figure.id}.only=${text}`),
  );
  fc.assert(
    fc.property(hostile, (query) => {
      const { mode, only } = parseFigureUrlState(query, figure);
      expect(figure.modes).toContain(mode);
      expect([null, ...figure.seriesKeys]).toContain(only);
    }),
  );
});

test('the default state leaves a clean address', () => {
  expect(figureToUrlParams('?mine-production.mode=share&mine-production.only=china', figure, defaultFigureState(figure))).toBe('');
  expect(isDefaultFigureState(parseFigureUrlState('?mine-production.mode=nonsense', figure), figure)).toBe(true);
});

test('a lone series cannot be isolated', () => {
  const lone = { id: 'output', modes: ['absolute'], seriesKeys: ['us'] } as const;
  expect(parseFigureUrlState('?output.only=us', lone)).toEqual({ mode: 'absolute', only: null } satisfies FigureState);
});

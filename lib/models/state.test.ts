import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultState, type Parameter, readParameter } from './parameter';
import { beginAt, fillState, findPreset, isSameState, placeInAddress } from './state';
import { sample } from './testing/sample';
import { parseModelUrlState } from './url-state';

/** A parameter as authors may write it: all numbers with the digits it names. */
const anyParameter = fc
  .record({
    digits: fc.integer({ min: 0, max: 4 }),
    min: fc.integer({ min: -5000, max: 5000 }),
    steps: fc.integer({ min: 1, max: 400 }),
    step: fc.integer({ min: 1, max: 250 }),
    odd: fc.nat(200),
  })
  .map(({ digits, min, steps, step, odd }): Parameter => {
    const scale = 10 ** -digits;
    const tidy = (value: number) => Number((value * scale).toFixed(digits));
    return {
      id: 'p',
      label: 'P',
      unit: 'factor',
      min: tidy(min),
      max: tidy(min + steps * step + (odd % step)),
      step: tidy(step),
      default: tidy(min),
      digits,
      explanation: 'x',
      source: '',
      locator: 'x',
    };
  });
const anyCase = fc
  .array(fc.tuple(anyParameter, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 8 })
  .map((pairs) => {
    const parameters = pairs.map(([parameter], index) => ({ ...parameter, id: `p${index}` }));
    const state = Object.fromEntries(
      parameters.map((parameter, index) => {
        const between = parameter.min + (pairs[index]?.[1] ?? 0) * (parameter.max - parameter.min);
        const reading = readParameter(parameter, Math.min(between, parameter.max));
        return [parameter.id, reading.ok ? reading.value : Number.NaN];
      }),
    );
    return { parameters, state };
  });
const anyQuery = fc
  .array(fc.tuple(fc.string(), fc.string()), { maxLength: 5 })
  .map((pairs) => `?${new URLSearchParams(pairs.filter(([name]) => !name.startsWith('sample.')))}`);

test('every state survives the way through an address, whatever else stands in it', () => {
  fc.assert(
    fc.property(anyCase, anyQuery, ({ parameters, state }, query) => {
      const search = placeInAddress(query, 'sample', parameters, state);
      expect(parseModelUrlState('sample', parameters, new URLSearchParams(search))).toEqual(state);
      const foreign = [...new URLSearchParams(search)].filter(([name]) => !name.startsWith('sample.'));
      expect(foreign).toEqual([...new URLSearchParams(query)]);
    }),
    { numRuns: 10_000 },
  );
});

test('any text at all parses into a state in range', () => {
  const hostile = fc
    .oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.double().map(String),
      fc.constantFrom('1,5', 'NaN', 'Infinity', '1e3', '0x10', '-0', '٣', ''),
    )
    .map((text) => new URLSearchParams({ 'sample.half': text }));
  fc.assert(
    fc.property(hostile, (params) => {
      const { half } = parseModelUrlState('sample', sample.parameters, params);
      expect(half).toBeGreaterThanOrEqual(1.2);
      expect(half).toBeLessThanOrEqual(30);
    }),
    { numRuns: 5000 },
  );
});

test('the default state leaves a clean address', () => {
  expect(placeInAddress('?sample.half=7&theme=dark', 'sample', sample.parameters, defaultState(sample.parameters))).toBe('?theme=dark');
  expect(placeInAddress('', 'sample', sample.parameters, { half: 7.5, start: 1000 })).toBe('?sample.half=7.5');
});

test('a preset is recognized by its values, however it was reached', () => {
  const { parameters, presets } = sample;
  expect(findPreset(parameters, presets, { half: 25, start: 1000 })?.id).toBe('slow');
  expect(findPreset(parameters, presets, { half: 25, start: 950 })).toBeUndefined();
  expect(isSameState(parameters, fillState(parameters, { start: 0 }), { half: 5, start: 0 })).toBe(true);
});

test('an instrument that begins in a preset takes it for its defaults, and knows the other presets whole', () => {
  const { parameters } = sample;
  const [first] = parameters as readonly [Parameter];
  const far = { id: 'far', label: 'Far', story: '', state: { [first.id]: first.max } };
  const near = { id: 'near', label: 'Near', story: '', state: {} };
  const begun = beginAt({ parameters, presets: [far, near] }, 'far');
  const start = fillState(parameters, far.state);
  expect(defaultState(begun?.parameters ?? [])).toEqual(start);
  expect(begun?.presets[1]?.state).toEqual(defaultState(parameters));
  expect(placeInAddress('', 'x', begun?.parameters ?? [], start)).toBe('');
  expect(parseModelUrlState('x', begun?.parameters ?? [], new URLSearchParams(`x.${first.id}=${first.min}`))[first.id]).toBe(first.min);
  expect(beginAt({ parameters, presets: [far, near] }, 'gone')).toBeUndefined();
});

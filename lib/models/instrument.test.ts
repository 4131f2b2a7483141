import { expect, test } from 'vitest';
import { openInstrument } from './instrument';
import { sample } from './testing/sample';

test('takes an instrument as it is, or makes it of the inputs that came with the rows', () => {
  expect(openInstrument({ instrument: sample }, undefined)).toBe(sample);
  const createInstrument = ({ title }: { title: string }) => ({ ...sample, title });
  expect(openInstrument({ createInstrument }, { title: 'Made' }).title).toBe('Made');
});

test('says so when inputs are missing', () => {
  expect(() => openInstrument({ createInstrument: () => sample }, undefined)).toThrow('data.ts must return them');
});

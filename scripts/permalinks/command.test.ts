import { expect, test } from 'vitest';
import { readCommand } from './command';

const read = (line: string) => readCommand(line.split(' '));

test('reads what an editor asks', () => {
  expect(readCommand(['retire', 'figure', 'a', '--why', 'The survey ended.', '--to', '/figures/b/'])).toEqual({
    does: 'retire',
    kind: 'figure',
    id: 'a',
    why: 'The survey ended.',
    to: '/figures/b/',
  });
  expect(read('alias number old new')).toEqual({ does: 'alias', kind: 'number', id: 'old', to: 'new' });
  expect(read('list')).toEqual({ does: 'list' });
  expect(read('list figure')).toEqual({ does: 'list', kind: 'figure' });
  expect(read('where /figures/a/')).toEqual({ does: 'where', address: '/figures/a/' });
});

test('says what is missing, too much or unknown', () => {
  const trouble = (line: string) => (read(line) as { trouble: string }).trouble;
  expect(readCommand([])).toEqual({ trouble: 'no command given' });
  expect(trouble('retier figure a')).toBe('unknown command "retier"');
  expect(trouble('toString figure a')).toBe('unknown command "toString"');
  expect(trouble('retire figure a')).toBe('retire needs --why "…": readers of the old address are told');
  expect(readCommand(['retire', 'figure', 'a', '--why', ' '])).toEqual({ trouble: '--why is empty' });
  expect(trouble('retire figure')).toBe('retire needs an id');
  expect(trouble('alias figure a')).toBe('alias needs the new id');
  expect(trouble('move')).toBe('move needs a kind and an id');
  expect(trouble('move figure a b')).toBe('move does not know what to do with "b"');
  expect(trouble('move figure a --to /b/')).toBe('move has no --to');
  expect(trouble('move figure a --because x')).toBe("Unknown option '--because'");
});

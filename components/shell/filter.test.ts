// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { startFilter } from './filter';
import { startAnnouncing } from './page-nodes';

test('narrows a list to the items that hold every word, hides empty groups, and says how many are left', () => {
  document.body.innerHTML = `<input data-filter="list"><div id="list">
    <section data-filter-group><ul><li id="a">69 percent China mine share</li><li id="b">94 percent China magnets</li></ul></section>
    <section data-filter-group><dl><div id="c"><dt>swarf</dt></div></dl></section></div>`;
  startAnnouncing();
  startFilter();
  const field = document.querySelector('input') as HTMLInputElement;
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return [...document.querySelectorAll<HTMLElement>('#a, #b, #c, section')]
      .filter(({ hidden }) => !hidden)
      .map(({ id }) => id || 'group');
  };
  expect(type('CHINA  magn')).toEqual(['group', 'b']);
  expect(document.querySelector('[role=status]')?.textContent).toBe('1 found');
  expect(type('swa')).toEqual(['group', 'c']);
  expect(type('nothing like it')).toEqual([]);
  expect(type('')).toEqual(['group', 'a', 'b', 'group', 'c']);
});

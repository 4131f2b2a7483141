import { expect, test } from 'vitest';
import { fillSlots, type SlotSources } from './fill-slots';

const sources: SlotSources = {
  figure: (id) => (id === 'mine' ? '<svg></svg><table><td>$& and $1</td></table>' : undefined),
  numberCard: (id) => (id === 'lost' ? undefined : `<div id="number-${id}">card</div>`),
  claimCard: (id) => `<div id="claim-${id}">card</div>`,
};
const numbers = '<div data-slot="numbers"></div>';

test('puts a drawing into its slot as it is, dollar signs included', () => {
  const html = fillSlots('<div data-slot="figure:mine"></div>', 'p', sources);
  expect(html).toBe('<div data-slot="figure:mine"><svg></svg><table><td>$& and $1</td></table></div>');
});

test('lists each bound number of the page once, in the order of the text', () => {
  const html = fillSlots(`<data data-number="b"></data><data data-number="a"></data><data data-number="b"></data>${numbers}`, 'p', sources);
  expect(html).toContain('The 2 numbers on this page and where each comes from');
  expect(html.indexOf('number-b')).toBeLessThan(html.indexOf('number-a'));
  expect(html.match(/id="number-b"/g)).toHaveLength(1);
});

test('lists claims beside numbers, and nothing where there is nothing', () => {
  expect(fillSlots(`<span data-claim="c"></span>${numbers}`, 'p', sources)).toContain('<details class="numbers" data-claims>');
  expect(fillSlots(numbers, 'p', sources)).toBe(numbers);
});

test('stops with the page’s name at a slot that nobody knows', () => {
  expect(() => fillSlots('<div data-slot="figure:gone"></div>', 'articles/x/index.html', sources)).toThrow(
    'articles/x/index.html: unknown slot "figure:gone"',
  );
  expect(() => fillSlots('<div data-slot="quiz"></div>', 'x', sources)).toThrow('x: unknown slot "quiz"');
});

test('stops at a slot that was rendered full, because then everything stands twice', () => {
  expect(() => fillSlots('<div data-slot="figure:mine"><svg></svg></div>', 'x', sources)).toThrow('x: slot "figure:mine" is not empty');
});

test('stops at a number without a card, or with no place for it', () => {
  expect(() => fillSlots(`<data data-number="lost"></data>${numbers}`, 'x', sources)).toThrow('x: no card for number "lost"');
  expect(() => fillSlots('<data data-number="a"></data>', 'x', sources)).toThrow('x: bound numbers, but no slot "numbers"');
});

import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { isJsx, type MdxNode, readAttributes } from './mdx-tree';
import { markLandings, wrapSections } from './sections-plugin';

const place = { file: 'x.mdx', line: 1, column: 1 };

/** Name, id and landing place of each number and claim, in the order of the text. */
function landings(source: string): string[] {
  const processor = unified().use(remarkParse).use(remarkMdx).use(wrapSections).use(markLandings);
  const tree = processor.runSync(processor.parse(source)) as Root;
  const found: string[] = [];
  visit(tree, (node) => {
    if (!isJsx(node as MdxNode) || !('name' in node) || !/^(Number|Claim)$/.test(String(node.name))) return;
    const { id, landing } = readAttributes(node as never, place, []);
    found.push(`${node.name} ${id} ${landing ?? 'none'}`);
  });
  return found;
}

test('the first mark of a number or claim in each section has a place to land on, the next ones have none', () => {
  const source = `Before <Number id="a" />.

<Number id="a" /> again.

## One [#one]

<Claim id="c">tripled</Claim> to <Number id="a" /> and <Number id="a" />.

### Inside [#inside]

<Dispute title="x">
Still <Number id="b" />.
</Dispute>

## Two [#two]

<Number id="a" />.
`;
  expect(landings(source)).toEqual([
    'Number a opening.a',
    'Number a none',
    'Claim c one.c',
    'Number a one.a',
    'Number a none',
    'Number b one.b',
    'Number a two.a',
  ]);
});

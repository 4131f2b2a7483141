import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { takeMark } from './document';
import { landingId } from './landing';
import { isJsx, type JsxElement, type MdxNode } from './mdx-tree';

/** Remark plugin: wraps each level-2 heading and what follows it in <Section id title kind>, and level-3 headings in <Subheading id>. */
export function wrapSections() {
  return (tree: Root): void => {
    const wrapped: RootContent[] = [];
    let open: MdxJsxFlowElement | undefined;
    for (const node of tree.children) {
      const mark = node.type === 'heading' ? takeMark(node) : undefined;
      if (node.type === 'heading' && node.depth === 2 && mark) {
        open = element('Section', { id: mark.id, title: mark.title, ...(mark.kind ? { kind: mark.kind } : {}) });
        wrapped.push(open as unknown as RootContent);
        continue;
      }
      const placed =
        node.type === 'heading' && mark ? (element('Subheading', { id: mark.id, title: mark.title }) as unknown as RootContent) : node;
      if (open) open.children.push(placed as MdxJsxFlowElement['children'][number]);
      else wrapped.push(placed);
    }
    tree.children = wrapped;
  };
}

/** Remark plugin, after the sections are wrapped: the first mark of each number and claim in a section gets a place to land on. */
export function markLandings() {
  return (tree: Root): void => {
    const seen = new Set<string>();
    for (const part of tree.children) {
      const section = isJsx(part) && part.name === 'Section' ? attributeOf(part, 'id') : undefined;
      visit(part, (node) => {
        if (!isJsx(node as MdxNode)) return;
        const mark = node as JsxElement;
        const id = attributeOf(mark, 'id');
        if ((mark.name !== 'Number' && mark.name !== 'Claim') || id === undefined) return;
        const landing = landingId(section, id);
        if (seen.has(landing)) return;
        seen.add(landing);
        mark.attributes.push({ type: 'mdxJsxAttribute', name: 'landing', value: landing });
      });
    }
  };
}

function attributeOf({ attributes }: JsxElement, wanted: string): string | undefined {
  const found = attributes.find((given) => given.type === 'mdxJsxAttribute' && given.name === wanted);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Remark plugin: a citation mark stands close behind its word, however the author spaced it. */
export function tightenCitations() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
      const before = parent && index ? parent.children[index - 1] : undefined;
      if (node.name === 'Cite' && before?.type === 'text') before.value = before.value.trimEnd();
    });
  };
}

function element(name: string, attributes: Record<string, string>): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: [],
  };
}

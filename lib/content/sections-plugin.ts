import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { takeMark } from './document';

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

import { componentRules, numberStyles } from './components';
import type { Findings, Reference } from './findings';
import { childrenOf, isJsx, type JsxElement, type MdxNode, placeOfNode, type PlaceOf, readAttributes } from './mdx-tree';
import { problemAt, suggest } from './problem';

/** Where a text stands: decides which components it may hold. */
export type Setting = 'inline' | 'article' | 'lesson' | 'page';

const places = { lesson: 'lessons', page: 'pages about the site' } as const;

const allowedNodes = new Set(['root', 'paragraph', 'text', 'emphasis', 'strong', 'link', 'inlineCode', 'break']);
const blockNodes = new Set(['heading', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell', 'thematicBreak', 'yaml']);
const forbidden: Readonly<Record<string, string>> = {
  mdxjsEsm: 'imports and exports are not allowed in content',
  mdxFlowExpression: 'expressions in braces are not allowed in content',
  mdxTextExpression: 'expressions in braces are not allowed in content',
  html: 'HTML is not allowed in content; use a component of the author’s guide',
  image: 'pictures stand in figures',
  code: 'code blocks are not used in content',
};

/** Walks a text's tree and notes references, prose and misuse. */
export function examine(tree: MdxNode, setting: Setting, placeOf: PlaceOf, findings: Findings): void {
  const place = placeOfNode(tree, placeOf);
  if (tree.type === 'text') {
    findings.prose.push({ text: tree.value, place });
    return;
  }
  if (isJsx(tree)) {
    examineComponent(tree, setting, placeOf, findings);
    return;
  }
  const isAllowed = allowedNodes.has(tree.type) || (setting !== 'inline' && blockNodes.has(tree.type));
  if (!isAllowed) findings.problems.push(problemAt(place, 'not-allowed', forbidden[tree.type] ?? `"${tree.type}" is not allowed here`));
  if (tree.type === 'link') findings.references.push({ kind: 'link', id: tree.url, place });
  for (const child of childrenOf(tree)) examine(child, setting, placeOf, findings);
}

function examineComponent(node: JsxElement, setting: Setting, placeOf: PlaceOf, findings: Findings): void {
  const place = placeOfNode(node, placeOf);
  const name = node.name ?? '';
  const rule = componentRules[name];
  if (!rule) {
    findings.problems.push(
      problemAt(place, 'unknown-component', `unknown component <${name}>${suggest(name, Object.keys(componentRules))}`),
    );
    return;
  }
  if (setting === 'inline' && !rule.inline)
    findings.problems.push(problemAt(place, 'not-allowed', `<${name}> stands in articles and lessons, not in one-line texts`));
  if (rule.only && setting !== rule.only && !(setting === 'inline' && !rule.inline))
    findings.problems.push(problemAt(place, 'not-allowed', `<${name}> stands in ${places[rule.only]} only`));
  const attributes = readAttributes(node, place, findings.problems);
  for (const needed of rule.needs) {
    if (!attributes[needed]) findings.problems.push(problemAt(place, 'missing-attribute', `<${name}> needs ${needed}="…"`));
  }
  for (const given of Object.keys(attributes)) {
    if (!rule.needs.includes(given) && !rule.may?.includes(given))
      findings.problems.push(problemAt(place, 'unknown-attribute', `<${name}> has no attribute "${given}"`));
  }
  if (attributes.as && !numberStyles.includes(attributes.as as 'full')) {
    findings.problems.push(problemAt(place, 'unknown-style', `as="${attributes.as}": expected one of ${numberStyles.join(', ')}`));
  }
  for (const [name, { pattern, expected }] of Object.entries(rule.shapes ?? {})) {
    const text = attributes[name];
    if (text && !pattern.test(text))
      findings.problems.push(problemAt(place, 'malformed-attribute', `${name}="${text}": expected ${expected}`));
  }
  if (rule.refersTo && attributes.id) {
    const state = attributes.state ? { state: attributes.state } : {};
    findings.references.push({ kind: rule.refersTo, id: attributes.id, place, ...state } satisfies Reference);
  }
  if (name === 'Recall') findings.references.push({ kind: 'recall', id: '', place });
  if (attributes.figure) findings.references.push({ kind: 'figure', id: attributes.figure, place });
  if (attributes.source) findings.references.push({ kind: 'source', id: attributes.source, place });
  for (const text of [attributes.title, attributes.question]) if (text) findings.prose.push({ text, place });
  const inner = name === 'Claim' || name === 'Quotation' ? { ...findings, prose: [] } : findings;
  for (const child of childrenOf(node)) examine(child, setting, placeOf, inner);
}

import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { problemAt, type Place, type Problem } from './problem';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
export type MdxNode = Root | RootContent;

/** Turns a position inside the parsed text into a place in the file. */
export type PlaceOf = (line: number, column: number) => Place;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const typographer = unified().use(remarkSmartypants, { dashes: false });

/** Parses MDX into its tree with typographic quotes; a syntax error becomes a problem with its place. */
export function parseMdx(text: string, placeOf: PlaceOf, problems: Problem[]): Root | undefined {
  try {
    return typographer.runSync(parser.parse(text)) as Root;
  } catch (error) {
    const { line, column, place, reason, message } = error as {
      line?: number;
      column?: number;
      place?: { line?: number; column?: number };
      reason?: string;
      message: string;
    };
    problems.push(problemAt(placeOf(line ?? place?.line ?? 1, column ?? place?.column ?? 1), 'broken-mdx', reason ?? message));
    return undefined;
  }
}

export function isJsx(node: MdxNode): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The text attributes of a component; expressions and spreads are problems. */
export function readAttributes(node: JsxElement, place: Place, problems: Problem[]): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') attributes[attribute.name] = attribute.value;
    else problems.push(problemAt(place, 'expression', `<${node.name}>: attributes are plain text in quotation marks, for example id="…"`));
  }
  return attributes;
}

/** Start of a node. */
export function placeOfNode(node: MdxNode, placeOf: PlaceOf): Place {
  return placeOf(node.position?.start.line ?? 1, node.position?.start.column ?? 1);
}

/** Children of a node, or none. */
export function childrenOf(node: MdxNode): readonly MdxNode[] {
  return 'children' in node ? (node.children as MdxNode[]) : [];
}

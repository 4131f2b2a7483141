import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { z } from 'zod';
import { examine, type Setting } from './examine';
import { noFindings, type Findings } from './findings';
import { fileExists, readText } from './files';
import { isJsx, parseMdx, placeOfNode, readAttributes } from './mdx-tree';
import { problemAt, type Place, type Problem } from './problem';
import { parseYaml, type YamlFile } from './yaml-file';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly depth: 2 | 3;
  /** Word after the id in a lesson's heading: predict, explore, check … */
  readonly kind?: string;
  readonly place: Place;
}

/** An article or lesson as it stands in its file. */
export interface Document<Meta> {
  readonly slug: string;
  readonly file: string;
  readonly meta: Meta;
  readonly front: YamlFile<Meta>;
  /** The whole file, for the MDX compiler. */
  readonly source: string;
  readonly sections: readonly Section[];
  /** Ids of its figures in their order; an instrument is one. */
  readonly figures: readonly string[];
  readonly words: number;
  /** The prose alone, for measuring how hard it reads. */
  readonly plainText: string;
  readonly findings: Findings;
}

const headingMark = /\s*\[#([^\s\]]*)(?:\s+([a-z-]+))?\]\s*$/;

/** "Title [#id kind]" taken apart; undefined when the mark is missing. */
export function splitHeading(text: string): { title: string; id: string; kind?: string } | undefined {
  const match = headingMark.exec(text);
  if (!match?.[1]) return undefined;
  return { title: text.slice(0, match.index), id: match[1], ...(match[2] ? { kind: match[2] } : {}) };
}

/** Reads `content/<kind>/<slug>/index.mdx`; undefined when its front matter or its MDX is broken (problems say why). */
export function readDocument<S extends z.ZodType>(
  kind: 'articles' | 'lessons' | 'pages',
  slug: string,
  schema: S,
  problems: Problem[],
): Document<z.infer<S>> | undefined {
  const file = `content/${kind}/${slug}/index.mdx`;
  if (!fileExists(file)) {
    problems.push(problemAt({ file, line: 1, column: 1 }, 'missing-file', `folder content/${kind}/${slug} has no index.mdx`));
    return undefined;
  }
  const source = readText(file);
  const match = /^---\n([\s\S]*?)\n---\n/.exec(source);
  if (!match) {
    problems.push(
      problemAt({ file, line: 1, column: 1 }, 'missing-front-matter', 'expected front matter between two lines of "---" at the top'),
    );
    return undefined;
  }
  const front = parseYaml(file, match[1] as string, schema, 2);
  problems.push(...front.problems);
  const linesBefore = match[0].split('\n').length - 1;
  const placeOf = (line: number, column: number): Place => ({ file, line: line + linesBefore, column });
  const tree = parseMdx(source.slice(match[0].length), placeOf, problems);
  if (!front.value || !tree) return undefined;
  const findings = noFindings();
  const setting: Setting = kind === 'lessons' ? 'lesson' : kind === 'pages' ? 'page' : 'article';
  const sections = readHeadings(tree, placeOf, findings);
  examine(tree, setting, placeOf, findings);
  const plainText = tree.children
    .filter((node) => node.type === 'paragraph')
    .map((node) => textOf(node))
    .join('\n');
  return {
    slug,
    file,
    meta: front.value as z.infer<S>,
    front: front as YamlFile<z.infer<S>>,
    source,
    sections,
    figures: tree.children.flatMap((node) =>
      isJsx(node) && (node.name === 'Figure' || node.name === 'Instrument')
        ? [readAttributes(node, placeOfNode(node, placeOf), []).id ?? '']
        : [],
    ),
    words: textOf(tree).split(/\s+/).length,
    plainText,
    findings,
  };
}

/** Takes the id marks off the headings (so that prose checks do not see them) and lists the sections. */
function readHeadings(tree: Root, placeOf: (line: number, column: number) => Place, findings: Findings): Section[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const place = placeOfNode(node, placeOf);
    if (node.depth === 1 || node.depth > 3) {
      findings.problems.push(
        problemAt(place, 'heading-level', `heading of level ${node.depth}: the title is the page's first level; use ## and ###`),
      );
      return [];
    }
    const split = takeMark(node);
    if (!split) {
      findings.problems.push(
        problemAt(place, 'heading-without-id', `heading "${textOf(node)}" has no id — write "## ${textOf(node)} [#its-id]"`),
      );
      return [];
    }
    return [{ ...split, depth: node.depth as 2 | 3, place }];
  });
}

/** Splits the mark off a heading node, changing it. Shared with the compiler's plugin. */
export function takeMark(node: Heading): { title: string; id: string; kind?: string } | undefined {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const split = splitHeading(last.value);
  if (!split) return undefined;
  last.value = split.title;
  return { ...split, title: textOf(node) };
}

import type { Root, RootContent } from 'mdast';
import { takeMark, type Document } from './document';
import { firstSentence } from './first-sentence';
import { isJsx, parseMdx, readAttributes } from './mdx-tree';
import type { Place } from './problem';
import type { Site } from './site';

/** What a link to a section shows of it before it is opened. */
export interface SectionCard {
  readonly id: string;
  readonly title: string;
  /** Where the section stands now: `/articles/processing/#nearly-twins`. */
  readonly address: string;
  readonly document: {
    readonly kind: 'article' | 'lesson' | 'page';
    readonly slug: string;
    readonly title: string;
    readonly path: string;
    readonly factsCheckedTo?: string;
  };
  /** Its first sentence with all numbers written out; its title where it has no prose. */
  readonly sentence: string;
  /** The first number of that sentence, else of the section. */
  readonly number?: string;
  /** Its first figure or instrument. */
  readonly figure?: string;
}

type Meta = { title: string; facts_checked_to?: string };

const cached = new WeakMap<Site, SectionCard[]>();

/** A card for every `##` section of articles, lessons and pages. They follow a section that moves, because they are made from where it stands. */
export function listSectionCards(site: Site): SectionCard[] {
  const known = cached.get(site);
  if (known) return known;
  const cards = [
    ...site.articles.flatMap((document) => readCards(site, 'article', `/articles/${document.slug}/`, document)),
    ...site.lessons.flatMap((document) => readCards(site, 'lesson', `/lessons/${document.slug}/`, document)),
    ...site.pages.flatMap((document) => readCards(site, 'page', `/${document.slug}/`, document)),
  ];
  cached.set(site, cards);
  return cards;
}

function readCards(site: Site, kind: SectionCard['document']['kind'], path: string, document: Document<Meta>): SectionCard[] {
  const body = document.source.replace(/^---\n[\s\S]*?\n---\n/, '');
  const place: Place = { file: document.file, line: 1, column: 1 };
  const tree: Root = parseMdx(body, () => place, []) ?? { type: 'root', children: [] };
  const { title, facts_checked_to: factsCheckedTo } = document.meta;
  const about = { kind, slug: document.slug, title, path, ...(factsCheckedTo ? { factsCheckedTo } : {}) };
  return splitSections(tree).map(({ id, title, nodes }) => {
    const paragraphs = nodes
      .flatMap((node): RootContent[] => (node.type === 'list' ? node.children.flatMap(({ children }) => children) : [node]))
      .filter(({ type }) => type === 'paragraph')
      .map(({ position }) => body.slice(position?.start.offset, position?.end.offset))
      .map((text) => site.inline(text, place, undefined, document.figures));
    const { text, numbers } = firstSentence(paragraphs[0] ?? []);
    const number = numbers[0] ?? paragraphs.flatMap((nodes) => firstNumber(nodes) ?? [])[0];
    const figure = nodes.flatMap((node) =>
      isJsx(node) && (node.name === 'Figure' || node.name === 'Instrument') ? (readAttributes(node, place, []).id ?? []) : [],
    )[0];
    return {
      id,
      title,
      address: `${path}#${id}`,
      document: about,
      sentence: text || title,
      ...(number ? { number } : {}),
      ...(figure ? { figure } : {}),
    };
  });
}

function splitSections(tree: Root): { id: string; title: string; nodes: RootContent[] }[] {
  const sections: { id: string; title: string; nodes: RootContent[] }[] = [];
  for (const node of tree.children) {
    const mark = node.type === 'heading' && node.depth === 2 ? takeMark(node) : undefined;
    if (mark) sections.push({ id: mark.id, title: mark.title, nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

/** The first bound number of a text, wherever it stands in it. */
function firstNumber(nodes: ReturnType<Site['inline']>): string | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const found = node.kind === 'number' ? node.id : 'children' in node ? firstNumber([...node.children]) : undefined;
    if (found) return found;
  }
  return undefined;
}

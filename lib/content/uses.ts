import { inlineText } from '@/lib/inline/inline';
import { sentenceWith } from '@/lib/inline/sentence';
import type { Document } from './document';
import { examineQuiz } from './examine-quiz';
import { readText } from './files';
import { noFindings, type Reference } from './findings';
import { landingId } from './landing';
import type { Place } from './problem';
import type { LessonDocument, Site } from './site';
import { figureTitle } from './views';

export type UseKind = 'number' | 'claim' | 'term';

/** A place where the site uses a number, a claim or a term. */
export interface Use {
  /** What kind of page it stands on. */
  readonly on: 'article' | 'lesson' | 'figure' | 'page' | 'number' | 'dataset' | 'term' | 'correction';
  readonly page: string;
  /** The part of the page: a section's title, "Question: …", "caption". */
  readonly part?: string;
  /** From the root of the site; its fragment is the sentence where it can be, else the section. */
  readonly address: string;
  /** As plain words, where the text could be told apart into sentences. */
  readonly sentence?: string;
}

type Add = (reference: Reference, use: Omit<Use, 'sentence'>, sentence: string | undefined) => void;

const indexes = new WeakMap<Site, Map<string, Use[]>>();

/** Where the site uses something, in the order of its articles, lessons, figures and other pages; each place once. */
export function listUses(site: Site, kind: UseKind, id: string): readonly Use[] {
  const index = indexes.get(site) ?? indexUses(site);
  indexes.set(site, index);
  return index.get(`${kind} ${id}`) ?? [];
}

function indexUses(site: Site): Map<string, Use[]> {
  const index = new Map<string, Use[]>();
  const add: Add = ({ kind, id }, use, sentence) => {
    if (kind !== 'number' && kind !== 'claim' && kind !== 'term') return;
    const list = index.get(`${kind} ${id}`) ?? [];
    const former = list.findIndex(({ address }) => address === use.address);
    if (former < 0) list.push({ ...use, ...(sentence ? { sentence } : {}) });
    else list[former] = withPart(list[former] as Use, use.part);
    index.set(`${kind} ${id}`, list);
  };
  for (const article of site.articles) addDocument(site, 'article', `/articles/${article.slug}/`, article, add);
  for (const lesson of site.lessons) addLesson(site, lesson, add);
  addFigures(site, add);
  addHome(site, add);
  for (const page of site.pages) addDocument(site, 'page', `/${page.slug}/`, page, add);
  addRecords(site, add);
  return index;
}

/** Caption and description of one figure are one place with two parts. */
function withPart(use: Use, part: string | undefined): Use {
  return !part || use.part?.split('; ').includes(part) ? use : { ...use, part: use.part ? `${use.part}; ${part}` : part };
}

/** Adds what one inline text refers to, all at one place. */
function addText(site: Site, text: string, place: Place, use: Omit<Use, 'sentence'>, add: Add): void {
  const findings = noFindings();
  const nodes = site.inline(text, place, findings);
  for (const reference of findings.references) add(reference, use, sentenceOf(nodes, reference));
}

function sentenceOf(nodes: Parameters<typeof sentenceWith>[0], { kind, id }: Reference): string | undefined {
  return kind === 'number' || kind === 'claim' || kind === 'term' ? sentenceWith(nodes, kind, id) : undefined;
}

type Prose = Document<{ title: string; standfirst: string }>;

function addDocument(site: Site, on: 'article' | 'page' | 'lesson', address: string, document: Prose, add: Add): void {
  const page = document.meta.title;
  addText(site, document.meta.standfirst, document.front.place(['standfirst']), { on, page, part: 'Standfirst', address }, add);
  const lines = readText(document.file).split('\n');
  for (const reference of document.findings.references) {
    const section = document.sections.findLast(({ depth, place }) => depth === 2 && place.line <= reference.place.line);
    // Only the words of articles and pages carry landing places; a lesson shows a step at a time.
    const isMarked = on !== 'lesson' && reference.kind !== 'term';
    const fragment = isMarked ? landingId(section?.id, reference.id) : section?.id;
    const use = { on, page, ...(section ? { part: section.title } : {}), address: fragment ? `${address}#${fragment}` : address };
    const block = readBlock(lines, reference.place);
    add(reference, use, sentenceOf(site.inline(block, reference.place), reference));
  }
}

/** The paragraph or list item around a line, without the tags that open and close a box. */
function readBlock(lines: readonly string[], { line }: Place): string {
  const isEdge = (text: string | undefined) => text === undefined || text.trim() === '' || /^<\/?[A-Z]\w*[^>]*>$/.test(text);
  const start = line - 1;
  if (isEdge(lines[start]) || /^\s*(?:[-*|#]|\d+\.)/.test(lines[start] as string)) return clean(lines[start] ?? '');
  let [first, last] = [start, start];
  while (!isEdge(lines[first - 1])) first -= 1;
  while (!isEdge(lines[last + 1])) last += 1;
  return lines.slice(first, last + 1).join('\n');
}

/** A list item or quotation without its mark; tables and headings are not cut into sentences. */
function clean(line: string): string {
  return /^\s*[|#<]/.test(line) ? '' : line.replace(/^\s*(?:[-*]|\d+\.)\s+/, '');
}

function addLesson(site: Site, lesson: LessonDocument, add: Add): void {
  const address = `/lessons/${lesson.slug}/`;
  const page = lesson.meta.title;
  addDocument(site, 'lesson', address, lesson, add);
  const { record, placeOf, file } = lesson.quiz;
  const asked = [
    ...record.questions.map(({ id, prompt }, index) => ({ id, prompt, word: 'Question', place: placeOf('questions', index) })),
    ...record.predictions.map(({ id, prompt }, index) => ({ id, prompt, word: 'Prediction', place: placeOf('predictions', index) })),
  ].sort((a, b) => a.place.line - b.place.line);
  for (const reference of examineQuiz(site, lesson).references) {
    const owner = reference.place.file === file ? asked.findLast(({ place }) => place.line <= reference.place.line) : undefined;
    const part = owner && `${owner.word}: ${inlineText(site.inline(owner.prompt, owner.place))}`;
    add(reference, { on: 'lesson', page, ...(part ? { part } : {}), address: owner ? `${address}#${owner.id}` : address }, undefined);
  }
}

function addFigures(site: Site, add: Add): void {
  for (const figure of site.figures.values()) {
    const { id, meta, placeOf } = figure;
    const put = (text: string | undefined, part: string, ...path: string[]) => {
      if (text)
        addText(
          site,
          text,
          placeOf(...path),
          { on: 'figure', page: figureTitle(site, figure), part, address: `/figures/${id}/#${id}` },
          add,
        );
    };
    put(meta.title, 'Title', 'title');
    put(meta.subtitle, 'Subtitle', 'subtitle');
    put(meta.caption, 'Caption', 'caption');
    for (const key of ['what', 'point', 'use'] as const) put(meta.description[key], 'Description', 'description', key);
    put(meta.method, 'Method', 'method');
  }
}

function addHome(site: Site, add: Add): void {
  const { texts, placeOf } = site.home;
  if (!texts) return;
  const use = { on: 'page', page: 'Home', address: '/' } as const;
  for (const field of ['lede', 'chain', 'promise'] as const) addText(site, texts[field], placeOf(field), use, add);
  for (const [index, stage] of texts.stages.entries()) {
    const place = placeOf('stages', index);
    add({ kind: 'number', id: stage.number, place }, use, undefined);
    addText(site, stage.text, place, use, add);
  }
}

/** Notes of other numbers, what datasets say of themselves, terms, corrections. */
function addRecords(site: Site, add: Add): void {
  const inNumber = (id: string, part: string) =>
    ({ on: 'number', page: site.numbers.get(id)?.label ?? id, part, address: `/numbers/${id}/` }) as const;
  for (const { of, text, place } of site.noteTexts) addText(site, text, place, inNumber(of, 'Note'), add);
  for (const { of, why, whyPlace } of site.differences) addText(site, why, whyPlace, inNumber(of, 'Other values'), add);
  for (const { id, meta } of site.datasets.values()) {
    const place = { file: `content/datasets/${id}/dataset.yaml`, line: 1, column: 1 };
    for (const text of [meta.description, meta.method])
      addText(site, text, place, { on: 'dataset', page: meta.title, address: `/data/${id}/` }, add);
  }
  for (const { record, placeOf } of site.terms.values())
    addText(site, record.definition, placeOf('definition'), { on: 'term', page: record.term, address: `/glossary/#${record.id}` }, add);
  for (const { record, placeOf } of site.corrections)
    addText(site, record.right, placeOf('right'), { on: 'correction', page: 'Corrections', address: `/corrections/#${record.id}` }, add);
}

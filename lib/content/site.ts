import { z } from 'zod';
import type { InlineNode } from '@/lib/inline/inline';
import { articleSchema, type ArticleMeta } from '@/lib/schema/article';
import type { Correction } from '@/lib/schema/correction';
import { lessonSchema, type LessonMeta } from '@/lib/schema/lesson';
import { homeSchema, type HomeTexts } from '@/lib/schema/home';
import { pageSchema, type PageMeta } from '@/lib/schema/page';
import { siteSchema, type SiteInfo } from '@/lib/schema/site';
import type { Standard } from '@/lib/schema/guide';
import type { Source } from '@/lib/schema/source';
import type { Term } from '@/lib/schema/term';
import { bindClaims, bindNumbers, type BoundClaim, type BoundNumber, writeNumber } from './bind';
import { readDatasets, type Dataset } from './datasets';
import { readDocument, type Document } from './document';
import { readFigures, type FigureEntry } from './figures';
import { fileExists, listFolders } from './files';
import { noFindings, type Findings } from './findings';
import { type LessonGuide, readGuide, readStandards } from './guides';
import { parseInline, type Resolver } from './inline';
import type { Place, Problem } from './problem';
import { type Quiz, readQuiz } from './quiz';
import { readClaimRecords, readCorrections, readNumberRecords, readSources, readTermRecords, type Located } from './records';
import { type EditionStore, readEditionStore } from './read-editions';
import { readYaml } from './yaml-file';

export type ArticleDocument = Document<ArticleMeta>;
export type PageDocument = Document<PageMeta>;
export interface LessonDocument extends Document<LessonMeta> {
  readonly quiz: Quiz;
  readonly guide: LessonGuide;
}

/** The whole content, read once: every page is a function of it. */
export interface Site {
  readonly info: SiteInfo;
  readonly sources: ReadonlyMap<string, Source>;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly numbers: ReadonlyMap<string, BoundNumber>;
  readonly claims: ReadonlyMap<string, BoundClaim>;
  readonly terms: ReadonlyMap<string, Located<Term>>;
  readonly figures: ReadonlyMap<string, FigureEntry>;
  /** In reading order. */
  readonly articles: readonly ArticleDocument[];
  readonly lessons: readonly LessonDocument[];
  /** What schools are asked to teach; guides say which lesson serves which. */
  readonly standards: ReadonlyMap<string, Located<Standard>>;
  /** Pages about the site itself: about, methods. */
  readonly pages: readonly PageDocument[];
  readonly home: { readonly texts: HomeTexts | undefined; placeOf(...path: (string | number)[]): Place };
  readonly corrections: readonly Located<Correction>[];
  /** What was released so far. */
  readonly released: EditionStore;
  /** Designations that are free from binding (F-35, 45X …). */
  readonly designations: readonly string[];
  /** Resolves inline text against this site; `numbering` gives figures their place in one article. */
  inline(text: string, place: Place, findings?: Findings, numbering?: readonly string[]): InlineNode[];
  /** Notes of the number records as written, for the checks. */
  readonly noteTexts: readonly { readonly of: string; readonly text: string; readonly place: Place }[];
  /** Numbers that answer one question with two values, as their records name each other. */
  readonly differences: readonly Difference[];
  /** Ids of numbers, claims and terms as written, doubles included. */
  readonly recordIds: readonly Located<{ readonly id: string; readonly kind: string }>[];
  /** What reading brought up; rules add to it. */
  readonly problems: readonly Problem[];
}

/** Two numbers that differ, and why, as written at the first of them. */
export interface Difference {
  readonly of: string;
  readonly from: string;
  readonly why: string;
  readonly place: Place;
  readonly whyPlace: Place;
}

const nowhere: SiteInfo = { name: '', tagline: '', description: '', author: '', publisher: '', license: { name: '', url: '' } };

/** Reads all of `content/`. Wrong content becomes problems, never an exception. */
export function readSiteFresh(): Site {
  const problems: Problem[] = [];
  const infoFile = readYaml('content/site.yaml', siteSchema);
  problems.push(...infoFile.problems);
  const { datasets, problems: datasetProblems } = readDatasets();
  problems.push(...datasetProblems);
  const sources = readSources(problems);
  const records = readNumberRecords(problems);
  const values = bindNumbers(records, datasets, problems);
  const claimRecords = readClaimRecords(problems);
  const termRecords = readTermRecords(problems);
  const figures = readFigures(problems);
  const articles = listFolders('articles').flatMap((slug) => readDocument('articles', slug, articleSchema, problems) ?? []);
  const lessons = listFolders('lessons').flatMap((slug) => readLesson(slug, problems) ?? []);
  const pages = listFolders('pages').flatMap((slug) => readDocument('pages', slug, pageSchema, problems) ?? []);
  const home = readYaml('content/home.yaml', homeSchema);
  problems.push(...home.problems);
  articles.sort((a, b) => a.meta.order - b.meta.order);
  lessons.sort((a, b) => a.meta.order - b.meta.order);

  const inline: Site['inline'] = (text, place, findings = noFindings(), numbering = []) =>
    parseInline(text, place, makeResolver(values, numbering), findings);
  const notes = new Map(
    records.flatMap(({ record, placeOf }) =>
      record.note ? [[record.id, { of: record.id, text: record.note, place: placeOf('note') }] as const] : [],
    ),
  );
  const numbers = new Map(
    [...values].map(([id, number]) => {
      const note = notes.get(id);
      return [id, note ? { ...number, note: inline(note.text, note.place) } : number];
    }),
  );
  const designations = fileExists('content/designations.yaml') ? readYaml('content/designations.yaml', z.array(z.string())) : undefined;
  problems.push(...(designations?.problems ?? []));
  return {
    info: infoFile.value ?? nowhere,
    sources,
    datasets,
    numbers,
    claims: bindClaims(claimRecords, numbers, problems),
    terms: new Map(termRecords.map((term) => [term.record.id, term])),
    figures,
    articles,
    lessons,
    standards: readStandards(problems),
    pages,
    home: { texts: home.value, placeOf: (...path) => home.place(path) },
    corrections: readCorrections(problems),
    released: readEditionStore(problems),
    designations: designations?.value ?? [],
    inline,
    recordIds: [...named('number', records), ...named('claim', claimRecords), ...named('term', termRecords)],
    noteTexts: [...notes.values()],
    differences: records.flatMap(({ record, placeOf }) =>
      (record.differs ?? []).map(({ number, why }, index) => ({
        of: record.id,
        from: number,
        why,
        place: placeOf('differs', index, 'number'),
        whyPlace: placeOf('differs', index, 'why'),
      })),
    ),
    problems,
  };
}

function readLesson(slug: string, problems: Problem[]): LessonDocument | undefined {
  const document = readDocument('lessons', slug, lessonSchema, problems);
  return document && { ...document, quiz: readQuiz(slug, problems), guide: readGuide(slug, problems) };
}

const named = (kind: string, records: readonly Located<{ id: string }>[]): Located<{ id: string; kind: string }>[] =>
  records.map(({ record, placeOf }) => ({ record: { id: record.id, kind }, placeOf }));

function makeResolver(numbers: ReadonlyMap<string, BoundNumber>, numbering: readonly string[]): Resolver {
  return {
    number(id, as, digits) {
      const number = numbers.get(id);
      return number && writeNumber(number, as, digits);
    },
    figure: (id) => (numbering.includes(id) ? `Figure ${numbering.indexOf(id) + 1}` : 'the figure'),
  };
}

let cached: Site | undefined;

/** The content, read once in this process. */
export function readSite(): Site {
  cached ??= readSiteFresh();
  return cached;
}

import type { AboutPage, AlignmentObject, Article, LearningResource, WebPage } from 'schema-dts';
import { creators, type Frame, ownWork } from './frame';

/** Days of the editions; none before the first release. */
export interface Days {
  readonly published?: string;
  readonly updated?: string;
}

interface TextFacts extends Days {
  readonly title: string;
  readonly description: string;
  readonly path: string;
}

interface ArticleFacts extends TextFacts {
  /** Path of the share image. */
  readonly image: string;
  readonly words: number;
  readonly corrections: readonly string[];
}

/** A long read. */
export function describeArticle(frame: Frame, { title, path, image, words, corrections, ...facts }: ArticleFacts): Article {
  return {
    '@type': 'Article',
    '@id': frame.address(`${path}#article`),
    headline: title,
    ...describeText(frame, path, facts),
    image: frame.address(image),
    wordCount: words,
    license: frame.info.license.url,
    publishingPrinciples: frame.address('/methods/'),
    ...(corrections.length > 0 ? { correction: [...corrections] } : {}),
    mainEntityOfPage: frame.address(path),
  };
}

interface LessonFacts extends TextFacts {
  /** "9–12". */
  readonly grades: string;
  readonly minutes: number;
  readonly objectives: readonly string[];
  /** Paths of the articles that it goes with. */
  readonly articles: readonly string[];
  /** Standards that it serves. */
  readonly standards: readonly { readonly framework: string; readonly code: string; readonly text: string }[];
}

/** A lesson, in the terms that catalogues of teaching material read. */
export function describeLesson(
  frame: Frame,
  { title, path, grades, minutes, objectives, articles, standards, ...facts }: LessonFacts,
): LearningResource {
  return {
    '@type': 'LearningResource',
    '@id': frame.address(`${path}#lesson`),
    name: title,
    ...describeText(frame, path, facts),
    learningResourceType: 'lesson',
    interactivityType: 'mixed',
    educationalLevel: /\d/.test(grades) ? `Grades ${grades}` : grades,
    timeRequired: `PT${minutes}M`,
    teaches: [...objectives],
    ...(standards.length > 0 ? { educationalAlignment: standards.map(describeStandard) } : {}),
    license: frame.info.license.url,
    isBasedOn: articles.map(frame.address),
  };
}

function describeStandard({ framework, code, text }: LessonFacts['standards'][number]): AlignmentObject {
  return {
    '@type': 'AlignmentObject',
    alignmentType: 'teaches',
    educationalFramework: framework,
    targetName: code,
    targetDescription: text,
  };
}

/** A section by its card, which stays when the section moves. */
export function describeSection(frame: Frame, { title, path, ...facts }: TextFacts & { readonly standsAt: string }): WebPage {
  const { standsAt, ...text } = facts;
  return {
    '@type': 'WebPage',
    '@id': frame.address(path),
    name: title,
    ...describeText(frame, path, text),
    significantLink: frame.address(standsAt),
  };
}

/** A page about the site itself. */
export function describePage(frame: Frame, { title, path, ...facts }: TextFacts, type: 'WebPage' | 'AboutPage'): WebPage | AboutPage {
  return { '@type': type, '@id': frame.address(path), name: title, ...describeText(frame, path, facts) };
}

function describeText(frame: Frame, path: string, { description, published, updated }: Days & { readonly description: string }) {
  return {
    description,
    url: frame.address(path),
    ...dates({ published, updated }),
    author: creators([{ literal: frame.info.author }]),
    ...ownWork(frame),
  };
}

/** Dates of a work as schema.org names them. */
export function dates({ published, updated }: Days) {
  return { ...(published ? { datePublished: published } : {}), ...(updated ? { dateModified: updated } : {}) };
}

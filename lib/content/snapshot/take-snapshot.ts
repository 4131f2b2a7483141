import type { Site } from '../site';
import { type FreshSnapshot, SnapshotBuilder } from './builder';
import { addDocument } from './documents';
import { addFigure } from './figures';
import { addQuestions } from './questions';
import { addDataset, addNumber, addTerm } from './records';
import { markedText, resolveAll } from './texts';

/**
 * The state of everything that editions keep, as readers see it now. Needs the drawings and models of the build's first steps.
 * What says when something was looked at again (reviewed, facts checked to), what leads on and what only search engines read is no part of it.
 */
export function takeSnapshot(site: Site): FreshSnapshot {
  const builder = new SnapshotBuilder();
  for (const number of site.numbers.values()) addNumber(builder, number);
  for (const dataset of site.datasets.values()) addDataset(builder, site, dataset);
  for (const term of site.terms.values()) addTerm(builder, site, term);
  for (const figure of site.figures.values()) addFigure(builder, site, figure);
  for (const lesson of site.lessons) addQuestions(builder, site, lesson);
  for (const article of site.articles) addDocument(builder, site, 'article', article);
  for (const lesson of site.lessons) {
    const { grades, minutes, objectives } = lesson.meta;
    const goals = objectives.map(({ id, text }, index) => ({
      id,
      text: markedText(site.inline(text, lesson.front.place(['objectives', index, 'text']))),
    }));
    addDocument(builder, site, 'lesson', lesson, { grades, minutes, objectives: goals });
  }
  for (const page of site.pages) addDocument(builder, site, 'page', page);
  const { texts, placeOf } = site.home;
  if (texts) builder.add('page', 'home', { ...(resolveAll(site, texts, placeOf()) as object), title: texts.title.join(' ') });
  return builder.finish();
}

import { type Place, type Problem, problemAt } from '../problem';
import type { Rule } from './rule';

/** One id space for the whole site: a link with an id must mean one thing for ever. */
export const uniqueIds: Rule = (site) => {
  const seen = new Map<string, { kind: string; place: Place }>();
  const problems: Problem[] = [];
  const claim = (id: string, kind: string, place: Place) => {
    const former = seen.get(id);
    if (former)
      problems.push(
        problemAt(
          place,
          'duplicate-id',
          `id "${id}" (${kind}) is already used by the ${former.kind} at ${former.place.file}:${former.place.line}`,
        ),
      );
    else seen.set(id, { kind, place });
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      problems.push(problemAt(place, 'malformed-id', `id "${id}": expected lower-case words joined by "-"`));
  };
  for (const { slug, file, sections } of [...site.articles, ...site.lessons, ...site.pages]) {
    claim(slug, 'page', { file, line: 1, column: 1 });
    for (const section of sections) claim(section.id, 'section', section.place);
  }
  for (const { quiz } of site.lessons) {
    for (const [index, { id }] of quiz.record.questions.entries()) claim(id, 'question', quiz.placeOf('questions', index, 'id'));
    for (const [index, { id }] of quiz.record.predictions.entries()) claim(id, 'prediction', quiz.placeOf('predictions', index, 'id'));
  }
  for (const { id, placeOf } of site.figures.values()) claim(id, 'figure', placeOf());
  for (const id of site.datasets.keys()) {
    // A figure may be the plain picture of the dataset of the same name.
    if (!site.figures.has(id)) claim(id, 'dataset', { file: `content/datasets/${id}/dataset.yaml`, line: 1, column: 1 });
  }
  for (const { record, placeOf } of site.recordIds) claim(record.id, record.kind, placeOf());
  for (const { record, placeOf } of site.corrections) claim(record.id, 'correction', placeOf());
  return problems;
};

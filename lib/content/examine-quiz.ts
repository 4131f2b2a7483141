import { type Findings, noFindings } from './findings';
import { listQuizTexts } from './quiz';
import { recordsOf } from './quiz-value';
import type { LessonDocument, Site } from './site';

/** What the quiz's texts and answers point to. */
export function examineQuiz(site: Site, { meta, front, quiz }: LessonDocument): Findings {
  const all = noFindings();
  for (const { text, place } of listQuizTexts(quiz)) site.inline(text, place, all);
  for (const [index, { text }] of meta.objectives.entries()) site.inline(text, front.place(['objectives', index, 'text']), all);
  const { record, placeOf } = quiz;
  record.questions.forEach((question, index) => {
    all.references.push({ kind: 'link', id: question.section, place: placeOf('questions', index, 'section') });
    if (question.kind !== 'number') return;
    const quantities = [question.answer, ...question.mistakes.map(({ answer }) => answer)];
    for (const id of quantities.flatMap(recordsOf))
      all.references.push({ kind: 'number', id, place: placeOf('questions', index, 'answer') });
  });
  record.predictions.forEach(({ given, guess }, index) => {
    for (const { number } of [...given, ...guess])
      all.references.push({ kind: 'number', id: number, place: placeOf('predictions', index) });
  });
  return all;
}

/** The lesson with what its quiz points to among its findings, for its list of sources. */
export function withQuiz(site: Site, lesson: LessonDocument): LessonDocument {
  const { references } = examineQuiz(site, lesson);
  return { ...lesson, findings: { ...lesson.findings, references: [...lesson.findings.references, ...references] } };
}

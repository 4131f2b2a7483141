import { lessonCode } from '@/lib/quiz/result-code';
import { stepKinds } from '@/lib/schema/lesson';
import { type Problem, problemAt, suggest } from '../problem';
import type { LessonDocument, Site } from '../site';
import type { Rule } from './rule';

const neededQuestions = 2;

/** A lesson asks what its objectives promise, and where its words say. */
export const lessonQuiz: Rule = (site) => [
  ...checkCodes(site),
  ...site.lessons.flatMap((lesson) => [
    ...checkSteps(lesson),
    ...(lesson.quiz.isRead ? [...checkPlaced(lesson), ...checkObjectives(lesson), ...checkRecall(site, lesson)] : []),
  ]),
];

/** Result codes name a lesson by a hash of its slug: no two may have the same. */
function checkCodes({ lessons }: Site): Problem[] {
  return lessons.flatMap(({ slug, file }, index) => {
    const other = lessons.slice(0, index).find((one) => lessonCode({ lesson: one.slug }) === lessonCode({ lesson: slug }));
    if (!other) return [];
    return [
      problemAt({ file, line: 1, column: 1 }, 'same-code', `result codes cannot tell "${slug}" from "${other.slug}" — choose another slug`),
    ];
  });
}

/** Every step says what it asks of the pupil. */
function checkSteps({ sections }: LessonDocument): Problem[] {
  return sections.flatMap(({ title, id, kind, depth, place }) => {
    if (depth !== 2 || stepKinds.includes(kind as (typeof stepKinds)[number])) return [];
    const found = kind ? `the unknown kind "${kind}"${suggest(kind, stepKinds)}` : 'no kind';
    return [
      problemAt(place, 'step-kind', `step "${title}" has ${found} — write "## ${title} [#${id} read]" with one of ${stepKinds.join(', ')}`),
    ];
  });
}

/** What quiz.yaml holds stands in the lesson, once; what the lesson names stands in its own quiz.yaml. */
function checkPlaced({ slug, findings, quiz }: LessonDocument): Problem[] {
  const { questions, predictions } = quiz.record;
  const check = (kind: 'question' | 'prediction', component: string, list: readonly { id: string }[], key: string): Problem[] => {
    const placed = findings.references.filter((reference) => reference.kind === kind).sort((a, b) => a.place.line - b.place.line);
    const known = new Set(list.map(({ id }) => id));
    const idle = list.flatMap(({ id }, index) =>
      placed.some((reference) => reference.id === id)
        ? []
        : [
            problemAt(
              quiz.placeOf(key, index, 'id'),
              `idle-${kind}`,
              `${kind} "${id}" stands nowhere in the lesson — write <${component} id="${id}" />`,
            ),
          ],
    );
    const foreign = placed.flatMap(({ id, place }) =>
      known.has(id) ? [] : [problemAt(place, `unknown-${kind}`, `unknown ${kind} "${id}" in lesson "${slug}"${suggest(id, known)}`)],
    );
    const again = placed.flatMap(({ id, place }, index) =>
      placed.findIndex((other) => other.id === id) < index
        ? [problemAt(place, `double-${kind}`, `${kind} "${id}" stands in the lesson already`)]
        : [],
    );
    return [...idle, ...foreign, ...again, ...(idle.length + foreign.length + again.length > 0 ? [] : checkOrder(kind, list, placed, key))];
  };
  // Questions are numbered as quiz.yaml lists them: on the page, on the sheet, in the gradebook.
  const checkOrder = (kind: string, list: readonly { id: string }[], placed: readonly { id: string }[], key: string): Problem[] => {
    const index = list.findIndex(({ id }, at) => placed[at]?.id !== id);
    if (index < 0) return [];
    const found = `${kind} "${list[index]?.id}" is number ${index + 1} here, but in the lesson "${placed[index]?.id}" is`;
    return [
      problemAt(quiz.placeOf(key, index, 'id'), `${kind}-order`, `${found} — list them in the lesson's order, for they are numbered by it`),
    ];
  };
  return [...check('question', 'Question', questions, 'questions'), ...check('prediction', 'Predict', predictions, 'predictions')];
}

/** Each objective is tested by two questions or more; predictions are practice. */
function checkObjectives({ meta, front, quiz }: LessonDocument): Problem[] {
  const known = new Set(meta.objectives.map(({ id }) => id));
  const { questions, predictions } = quiz.record;
  const unknown = (list: readonly { objectives: readonly string[] }[], key: string) =>
    list.flatMap(({ objectives }, index) =>
      objectives.flatMap((id, at) =>
        known.has(id)
          ? []
          : [problemAt(quiz.placeOf(key, index, 'objectives', at), 'unknown-objective', `unknown objective "${id}"${suggest(id, known)}`)],
      ),
    );
  const untested = meta.objectives.flatMap(({ id }, index) => {
    const tests = questions.filter(({ objectives }) => objectives.includes(id));
    const place = front.place(['objectives', index]);
    if (tests.length < neededQuestions) {
      const count = tests.length === 1 ? 'one question' : 'no question';
      return [
        problemAt(
          place,
          'untested-objective',
          `objective "${id}" is tested by ${count} — it needs at least two (predictions do not count)`,
        ),
      ];
    }
    if (tests.some(({ kind }) => kind !== 'text')) return [];
    return [
      problemAt(
        place,
        'unmarked-objective',
        `objective "${id}" is tested by texts only, which nobody marks — it needs a question of another kind, too`,
      ),
    ];
  });
  return [...unknown(questions, 'questions'), ...unknown(predictions, 'predictions'), ...untested];
}

/** Questions that come back are earlier lessons' own, and the lesson says where. */
function checkRecall(site: Site, { slug, meta, findings, quiz }: LessonDocument): Problem[] {
  const { recall } = quiz.record;
  const stands = findings.references.filter(({ kind }) => kind === 'recall');
  const earlier = new Map(
    site.lessons
      .filter((lesson) => lesson.slug !== slug && lesson.meta.order < meta.order)
      .flatMap((lesson) => lesson.quiz.record.questions.map((question) => [question.id, question.kind] as const)),
  );
  const problems = recall.flatMap((id, index) => {
    const place = quiz.placeOf('recall', index);
    if (!earlier.has(id))
      return [problemAt(place, 'unknown-recall', `"${id}" is no question of a lesson before this one${suggest(id, earlier.keys())}`)];
    if (earlier.get(id) === 'text')
      return [problemAt(place, 'recalled-text', `question "${id}" asks for a text, which cannot be marked when it comes back`)];
    return recall.indexOf(id) < index ? [problemAt(place, 'double-recall', `question "${id}" is named twice`)] : [];
  });
  if (recall.length > 0 && stands.length === 0)
    problems.push(
      problemAt(quiz.placeOf('recall'), 'idle-recall', 'questions that come back stand nowhere in the lesson — write <Recall /> in a step'),
    );
  for (const [index, { place }] of stands.entries()) {
    if (recall.length === 0)
      problems.push(
        problemAt(place, 'empty-recall', '<Recall /> has nothing to ask — name questions of earlier lessons as "recall" in quiz.yaml'),
      );
    if (index > 0) problems.push(problemAt(place, 'double-recall', '<Recall /> stands in the lesson already'));
  }
  return problems;
}

import { inlineText, type InlineNode } from '@/lib/inline/inline';
import { stepKinds } from '@/lib/schema/lesson';
import type { QuestionRecord, QuestionRecordOf } from '@/lib/schema/quiz';
import { isUnit } from '@/lib/units/units';
import { type Place, type Problem, problemAt, suggest } from '../problem';
import { recordsOf, valueOf } from '../quiz-value';
import type { LessonDocument, Site } from '../site';
import type { Rule } from './rule';

const neededQuestions = 2;

/** A lesson asks what its objectives promise, and every wrong answer has a reply that teaches. */
export const lessonQuiz: Rule = (site) =>
  site.lessons.flatMap((lesson) => [
    ...checkSteps(lesson),
    ...(lesson.quiz.isRead ? [...checkPlaced(lesson), ...checkObjectives(lesson)] : []),
    ...lesson.quiz.record.questions.flatMap((question, index) => checkQuestion(site, lesson, question, index)),
    ...checkShares(site, lesson),
  ]);

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
    const placed = findings.references.filter((reference) => reference.kind === kind);
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
    return [...idle, ...foreign, ...again];
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
    const count = questions.filter(({ objectives }) => objectives.includes(id)).length;
    if (count >= neededQuestions) return [];
    return [
      problemAt(
        front.place(['objectives', index]),
        'untested-objective',
        `objective "${id}" is tested by ${count === 1 ? 'one question' : 'no question'} — it needs at least two (predictions do not count)`,
      ),
    ];
  });
  return [...unknown(questions, 'questions'), ...unknown(predictions, 'predictions'), ...untested];
}

/** Something that can be said to a pupil, with its place. */
interface Said {
  readonly text: string;
  readonly place: Place;
}

function checkQuestion(site: Site, { quiz }: LessonDocument, question: QuestionRecord, index: number): Problem[] {
  const place = (...path: (string | number)[]) => quiz.placeOf('questions', index, ...path);
  const read = ({ text, place: at }: Said) => site.inline(text, at);
  const { choices, replies } = listSaid(question, place);
  const problems = [
    ...doubles(choices, read, 'same-words', `question "${question.id}": two answers have the same words`),
    ...doubles(replies, read, 'same-feedback', `question "${question.id}": two wrong answers have the same feedback — each needs its own`),
    ...replies.flatMap((reply) =>
      leadsToSection(read(reply))
        ? []
        : [
            problemAt(
              reply.place,
              'feedback-without-link',
              `question "${question.id}": feedback to a wrong answer links no section — add a link such as [the section](/articles/…/#…)`,
            ),
          ],
    ),
  ];
  return question.kind === 'number' ? [...problems, ...checkNumber(site, question, place)] : problems;
}

/** What a pupil can choose, and what is said to wrong answers. */
function listSaid(question: QuestionRecord, place: (...path: (string | number)[]) => Place): { choices: Said[]; replies: Said[] } {
  if (question.kind === 'number')
    return {
      choices: [],
      replies: question.mistakes.map(({ feedback }, at) => ({ text: feedback, place: place('mistakes', at, 'feedback') })),
    };
  const key = question.kind === 'order' ? 'items' : 'options';
  const parts: readonly { text: string; feedback: string; right?: boolean }[] =
    question.kind === 'order' ? question.items : question.options;
  return {
    choices: parts.map(({ text }, at) => ({ text, place: place(key, at, 'text') })),
    replies: parts.flatMap(({ feedback, right }, at) => (right ? [] : [{ text: feedback, place: place(key, at, 'feedback') }])),
  };
}

function doubles(list: readonly Said[], read: (said: Said) => InlineNode[], rule: string, message: string): Problem[] {
  const words = list.map((said) =>
    inlineText(read(said))
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return list.flatMap(({ place }, index) =>
    words.indexOf(words[index] as string) < index ? [problemAt(place, rule, `${message}: “${words[index]}”`)] : [],
  );
}

function leadsToSection(nodes: readonly InlineNode[]): boolean {
  return nodes.some(
    (node) =>
      typeof node !== 'string' &&
      'children' in node &&
      ((node.kind === 'link' && node.href.includes('#')) || leadsToSection(node.children)),
  );
}

/** The answer's unit is known, and no listed mistake would count as right. */
function checkNumber(site: Site, question: QuestionRecordOf<'number'>, place: (...path: (string | number)[]) => Place): Problem[] {
  const { answer, tolerance, mistakes } = question;
  if (question.unit !== undefined && !isUnit(question.unit))
    return [problemAt(place('unit'), 'unknown-unit', `question "${question.id}": unknown unit "${question.unit}"`)];
  if ('per' in answer && answer.per !== undefined && question.unit === undefined)
    return [
      problemAt(place('answer'), 'missing-unit', `question "${question.id}": one number by another has no unit of its own — add "unit"`),
    ];
  const isKnown = (quantity: typeof answer) => recordsOf(quantity).every((id) => site.numbers.has(id));
  if (!isKnown(answer)) return [];
  const value = valueOf(site, answer);
  const within = 'percent' in tolerance ? (Math.abs(value) * tolerance.percent) / 100 : tolerance.by;
  return mistakes.flatMap((mistake, at) => {
    if (!isKnown(mistake.answer) || Math.abs(valueOf(site, mistake.answer) - value) > 2 * within) return [];
    return [
      problemAt(
        place('mistakes', at, 'answer'),
        'mistake-is-right',
        `question "${question.id}": this mistake lies within or next to the tolerance of the right answer`,
      ),
    ];
  });
}

/** Bars of a prediction are percents, all of one kind. */
function checkShares(site: Site, { quiz }: LessonDocument): Problem[] {
  return quiz.record.predictions.flatMap(({ id, given, guess }, index) =>
    [...given, ...guess].flatMap(({ number }) => {
      const unit = site.numbers.get(number)?.unit;
      return unit === undefined || unit === '%'
        ? []
        : [
            problemAt(
              quiz.placeOf('predictions', index),
              'wrong-unit',
              `prediction "${id}" shows shares, but number "${number}" is in "${unit}"`,
            ),
          ];
    }),
  );
}

import { inlineText, type InlineNode } from '@/lib/inline/inline';
import type { QuestionRecord, QuestionRecordOf } from '@/lib/schema/quiz';
import { readNumber } from '@/lib/quiz/read-number';
import { formatNumber } from '@/lib/units/format';
import { isUnit } from '@/lib/units/units';
import { diagramFile, troubleWithDiagram } from '../diagrams';
import { type Place, type Problem, problemAt } from '../problem';
import { toleranceOf, unitNames, unitOf } from '../quiz-number';
import { type Said, listSaid } from '../quiz-said';
import { recordsOf, valueOf } from '../quiz-value';
import type { LessonDocument, Site } from '../site';
import type { Rule } from './rule';

type PlaceIn = (...path: (string | number)[]) => Place;

/** Every answer that can be given is told from the others, and every wrong one has a reply that teaches. */
export const quizAnswers: Rule = (site) =>
  site.lessons.flatMap((lesson) => lesson.quiz.record.questions.flatMap((question, index) => checkQuestion(site, lesson, question, index)));

function checkQuestion(site: Site, { slug, quiz }: LessonDocument, question: QuestionRecord, index: number): Problem[] {
  const place: PlaceIn = (...path) => quiz.placeOf('questions', index, ...path);
  const read = ({ text, place: at }: Said) => site.inline(text, at);
  const { choices, replies, ids } = listSaid(question, place);
  const said = `question "${question.id}"`;
  const problems = [
    ...choices.flatMap((list) => doubles(list, read, 'same-words', `${said}: two answers have the same words`)),
    ...replies.flatMap((list) =>
      doubles(list, read, 'same-feedback', `${said}: two wrong answers have the same feedback — each needs its own`),
    ),
    ...replies
      .flat()
      .flatMap((reply) =>
        leadsToSection(read(reply))
          ? []
          : [
              problemAt(
                reply.place,
                'feedback-without-link',
                `${said}: feedback to a wrong answer links no section — add a link such as [the section](/articles/…/#…)`,
              ),
            ],
      ),
    ...ids.flatMap(({ text, place: at }, at2) =>
      ids.findIndex((other) => other.text === text) < at2
        ? [problemAt(at, 'double-part', `${said}: the id "${text}" stands in it twice`)]
        : [],
    ),
  ];
  if (question.kind === 'number') return [...problems, ...checkNumber(site, question, place)];
  if (question.kind !== 'label') return problems;
  const trouble = troubleWithDiagram(diagramFile(slug, question.drawing));
  return trouble ? [...problems, problemAt(place('drawing'), 'broken-drawing', `${said}, ${question.drawing}: ${trouble}`)] : problems;
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

/** The answer's unit is known, no listed mistake would count as right, and variants differ. */
function checkNumber(site: Site, question: QuestionRecordOf<'number'>, place: PlaceIn): Problem[] {
  const said = `question "${question.id}"`;
  if (question.unit !== undefined && !isUnit(question.unit))
    return [problemAt(place('unit'), 'unknown-unit', `${said}: unknown unit "${question.unit}"`)];
  const tasks = [
    { task: question, path: [] as (string | number)[] },
    ...question.variants.map((task, at) => ({ task, path: ['variants', at] })),
  ];
  const values: number[] = [];
  return tasks.flatMap(({ task: { answer, mistakes }, path }) => {
    if ('per' in answer && answer.per !== undefined && question.unit === undefined)
      return [problemAt(place(...path, 'answer'), 'missing-unit', `${said}: one number by another has no unit of its own — add "unit"`)];
    const isKnown = (quantity: typeof answer) => recordsOf(quantity).every((id) => site.numbers.has(id));
    if (!isKnown(answer)) return [];
    const value = valueOf(site, answer);
    const within = toleranceOf(question, value);
    const problems = mistakes.flatMap((mistake, at) => {
      if (!isKnown(mistake.answer) || Math.abs(valueOf(site, mistake.answer) - value) > 2 * within) return [];
      return [
        problemAt(
          place(...path, 'mistakes', at, 'answer'),
          'mistake-is-right',
          `${said}: this mistake lies within or next to the tolerance of the right answer`,
        ),
      ];
    });
    if (values.some((other) => Math.abs(other - value) <= 2 * within))
      problems.push(
        problemAt(place(...path, 'answer'), 'same-variant', `${said}: this variant has the answer of another one — change its values`),
      );
    values.push(value);
    const shown = formatNumber(value, unitOf(site, question), 'short', question.digits);
    const reading = readNumber(shown, unitNames(unitOf(site, question)));
    if (!reading.ok || Math.abs(reading.value - value) > within)
      problems.push(
        problemAt(
          place(...path, 'answer'),
          'rounded-away',
          `${said}: its key reads “${shown}”, which its tolerance does not take — add "digits" or widen the tolerance`,
        ),
      );
    return problems;
  });
}

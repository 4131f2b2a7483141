import { inlineText } from '@/lib/inline/inline';
import type { Question, StepEntry, Text } from '@/lib/quiz/quiz';
import type { Score } from '@/lib/quiz/result';
import { type CheckedAnswer, shareRight } from './checked-answer';
import { firstLetters, interactionTypes, writeResponse, writeRight } from './responses';
import { type ActivityDefinition, type ActivityScore, activityTypes, type InteractionPart, type Statement, verbs } from './xapi';

// What cmi5 leaves to the lesson ("cmi5 allowed" statements): each takes the statement that the launch prescribes and fills it.

/** What any platform shows of a text in a report. */
const longestDescription = 250;

/** A checked answer; the question is named by its permanent address. `address`: of the lesson that the question belongs to. */
export function answered(base: Statement, checked: CheckedAnswer, address: string): Statement {
  const { question, answer, status } = checked;
  const response = writeResponse(question, answer);
  const lesson = base.object.id;
  return {
    ...base,
    verb: { id: verbs.answered, display: say('answered') },
    object: { id: `${address}#${question.id}`, definition: describeQuestion(question) },
    result: {
      ...(response === '' ? {} : { response }),
      // Nobody marks a text.
      ...(status === 'self' ? {} : { success: status === 'right' }),
    },
    context: { ...base.context, contextActivities: { ...base.context.contextActivities, parent: [{ id: lesson }] } },
  };
}

/** How the lesson stands so far: cmi5 itself knows a score only of who has passed or failed. */
export function scored(base: Statement, score: Score): Statement {
  return { ...base, verb: { id: verbs.scored, display: say('scored') }, result: { score: writeScore(score) } };
}

/** A step of the lesson was shown. */
export function experienced(base: Statement, { id, title }: Pick<StepEntry, 'id' | 'title'>, address: string): Statement {
  return {
    ...base,
    verb: { id: verbs.experienced, display: say('experienced') },
    object: { id: `${address}#${id}`, definition: { type: activityTypes.step, name: say(title) } },
    context: { ...base.context, contextActivities: { ...base.context.contextActivities, parent: [{ id: base.object.id }] } },
  };
}

/** Right at last, out of 100. */
export function writeScore(score: Score): ActivityScore {
  const share = shareRight(score);
  return { scaled: Number(share.toFixed(4)), raw: Math.round(100 * share), min: 0, max: 100 };
}

function describeQuestion(question: Question): ActivityDefinition {
  const right = writeRight(question);
  const prompt = inlineText(question.prompt);
  return {
    type: activityTypes.question,
    name: say(question.id),
    description: say(firstLetters(prompt, longestDescription)),
    interactionType: interactionTypes[question.kind],
    ...(right === undefined ? {} : { correctResponsesPattern: [right] }),
    ...describeParts(question),
  };
}

function describeParts(question: Question): Pick<ActivityDefinition, 'choices' | 'source' | 'target'> {
  switch (question.kind) {
    case 'one':
    case 'many':
      return { choices: question.options.map(describePart) };
    case 'order':
      return { choices: question.items.map(describePart) };
    case 'match':
    case 'label':
      return { source: question.slots.map(({ id, name }) => describePart({ id, text: name })), target: question.choices.map(describePart) };
    default:
      return {};
  }
}

const describePart = ({ id, text }: { readonly id: string; readonly text: Text }): InteractionPart => ({
  id,
  description: say(firstLetters(inlineText(text), longestDescription)),
});

const say = (text: string) => ({ 'en-US': text });

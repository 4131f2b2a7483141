import { kindOf } from '@/lib/quiz/kinds';
import { readPlaces } from '@/lib/quiz/kinds/placing';
import { readOwnText } from '@/lib/quiz/kinds/text';
import type { Answer, Question } from '@/lib/quiz/quiz';
import { readNumber } from '@/lib/quiz/read-number';
import { isBegun, reportId, shareRight } from './checked-answer';
import { firstLetters, interactionTypes, writeReal } from './responses';
import type { ScormWords, Setting } from './scorm';

/** SCORM 1.2 names parts of answers by single characters, in the order in which the question shows them. */
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** CMIFeedback and CMIString255. */
const longest = 255;

/** It knows no long texts. */
const types = { ...interactionTypes, text: 'fill-in' } as const;
const results = { right: 'correct', wrong: 'wrong', self: 'neutral' } as const;

export const scorm12: ScormWords = {
  state: 'cmi.suspend_data',
  stateLimit: 4096,
  place: 'cmi.core.lesson_location',
  mode: 'cmi.core.lesson_mode',
  status: 'cmi.core.lesson_status',
  success: 'cmi.core.lesson_status',
  interactionCount: 'cmi.interactions._count',
  fresh: ['', 'not attempted', 'browsed'],
  begun: [['cmi.core.lesson_status', 'incomplete']],
  score: (score) =>
    isBegun(score)
      ? [
          ['cmi.core.score.min', '0'],
          ['cmi.core.score.max', '100'],
          ['cmi.core.score.raw', String(Math.round(100 * shareRight(score)))],
        ]
      : [],
  // One word for both: who has passed has completed, too.
  done: (isPassed) => [['cmi.core.lesson_status', isPassed ? 'passed' : 'completed']],
  interaction(index, checked, at) {
    const { question, answer, status } = checked;
    const name = `cmi.interactions.${index}`;
    const objectives = checked.recalledFrom === undefined ? question.objectives : [];
    const right = writeRight(question);
    const settings: Setting[] = [
      [`${name}.id`, reportId(checked)],
      ...objectives.map((id, place): Setting => [`${name}.objectives.${place}.id`, id]),
      [`${name}.time`, at.toTimeString().slice(0, 8)],
      [`${name}.type`, types[question.kind]],
      ...(right === undefined ? [] : [[`${name}.correct_responses.0.pattern`, right] as const]),
      [`${name}.student_response`, writeResponse(question, answer)],
      [`${name}.result`, results[status]],
    ];
    return settings;
  },
  left: (seconds) => [
    ['cmi.core.session_time', writeSpan(seconds)],
    ['cmi.core.exit', 'suspend'],
  ],
};

function writeRight(question: Question): string | undefined {
  if (question.kind === 'text') return undefined;
  return question.kind === 'number' ? writeReal(question.value) : writeResponse(question, kindOf(question).solve(question));
}

function writeResponse(question: Question, answer: Answer): string {
  const letter = (ids: readonly { readonly id: string }[], id: string) => letters[ids.findIndex((one) => one.id === id)] ?? '';
  switch (question.kind) {
    case 'one':
    case 'many':
      return answer.map((id) => letter(question.options, id)).join(',');
    case 'order': {
      const shown = question.start.map((id) => ({ id }));
      return answer.map((id) => letter(shown, id)).join(',');
    }
    case 'match':
    case 'label':
      return [...readPlaces(question, answer)]
        .map(([slot, choice]) => `${letter(question.slots, slot)}.${letter(question.choices, choice)}`)
        .join(',');
    case 'number': {
      const reading = readNumber(answer[0] ?? '', question.units);
      return reading.ok ? writeReal(reading.value) : '';
    }
    case 'text':
      return firstLetters(readOwnText(answer).text.replace(/\s+/gu, ' ').trim(), longest);
  }
}

/** HHHH:MM:SS. */
function writeSpan(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}

import { inlineText } from '@/lib/inline/inline';
import { kindOf } from '@/lib/quiz/kinds';
import { readPlaces } from '@/lib/quiz/kinds/placing';
import { readOwnText } from '@/lib/quiz/kinds/text';
import type { Answer, Question } from '@/lib/quiz/quiz';
import { readNumber } from '@/lib/quiz/read-number';
import { firstLetters, isBegun, reportId, type ScormWords, type Setting, shareRight, writeReal } from './scorm';

const types = {
  one: 'choice',
  many: 'choice',
  number: 'numeric',
  order: 'sequencing',
  match: 'matching',
  label: 'matching',
  text: 'long-fill-in',
} as const;
const results = { right: 'correct', wrong: 'incorrect', self: 'neutral' } as const;
/** Lengths that every platform must keep. */
const longestDescription = 250;
const longestText = 4000;

export const scorm2004: ScormWords = {
  state: 'cmi.suspend_data',
  stateLimit: 64_000,
  place: 'cmi.location',
  mode: 'cmi.mode',
  status: 'cmi.completion_status',
  success: 'cmi.success_status',
  interactionCount: 'cmi.interactions._count',
  fresh: ['', 'unknown', 'not attempted'],
  begun: [['cmi.completion_status', 'incomplete']],
  score(score) {
    if (!isBegun(score)) return [];
    const share = shareRight(score);
    return [
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.raw', String(Math.round(100 * share))],
      ['cmi.score.scaled', String(Number(share.toFixed(4)))],
    ];
  },
  // Nobody fails: what is not right yet can be tried again.
  done: (isPassed) => [['cmi.completion_status', 'completed'], ...(isPassed ? [['cmi.success_status', 'passed'] as const] : [])],
  interaction(index, checked, at) {
    const { question, answer, status } = checked;
    const name = `cmi.interactions.${index}`;
    const objectives = checked.recalledFrom === undefined ? question.objectives : [];
    const right = writeRight(question);
    const settings: Setting[] = [
      [`${name}.id`, reportId(checked)],
      [`${name}.type`, types[question.kind]],
      ...objectives.map((id, place): Setting => [`${name}.objectives.${place}.id`, id]),
      [`${name}.timestamp`, `${at.toISOString().slice(0, 19)}Z`],
      ...(right === undefined ? [] : [[`${name}.correct_responses.0.pattern`, right] as const]),
      [`${name}.learner_response`, writeResponse(question, answer)],
      [`${name}.result`, results[status]],
      [`${name}.description`, firstLetters(inlineText(question.prompt), longestDescription)],
    ];
    return settings;
  },
  left: (seconds) => [
    ['cmi.session_time', writeSpan(seconds)],
    ['cmi.exit', 'suspend'],
  ],
};

function writeRight(question: Question): string | undefined {
  if (question.kind === 'text') return undefined;
  if (question.kind === 'number')
    return `${writeReal(question.value - question.tolerance)}[:]${writeReal(question.value + question.tolerance)}`;
  return writeResponse(question, kindOf(question).solve(question));
}

function writeResponse(question: Question, answer: Answer): string {
  switch (question.kind) {
    case 'match':
    case 'label':
      return [...readPlaces(question, answer)].map(([slot, choice]) => `${slot}[.]${choice}`).join('[,]');
    case 'number': {
      const reading = readNumber(answer[0] ?? '', question.units);
      return reading.ok ? writeReal(reading.value) : '';
    }
    case 'text':
      return firstLetters(readOwnText(answer).text, longestText);
    default:
      return answer.join('[,]');
  }
}

/** PT1H2M3S. */
function writeSpan(seconds: number): string {
  const whole = Math.floor(seconds);
  return `PT${Math.floor(whole / 3600)}H${Math.floor(whole / 60) % 60}M${whole % 60}S`;
}

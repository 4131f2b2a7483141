import { inlineText } from '@/lib/inline/inline';
import { isBegun, reportId, shareRight } from './checked-answer';
import { firstLetters, interactionTypes, writeResponse, writeRight } from './responses';
import type { ScormWords, Setting } from './scorm';

const results = { right: 'correct', wrong: 'incorrect', self: 'neutral' } as const;
/** What every platform must keep of a description. */
const longestDescription = 250;

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
      [`${name}.type`, interactionTypes[question.kind]],
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

/** PT1H2M3S. */
function writeSpan(seconds: number): string {
  const whole = Math.floor(seconds);
  return `PT${Math.floor(whole / 3600)}H${Math.floor(whole / 60) % 60}M${whole % 60}S`;
}

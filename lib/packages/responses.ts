import { kindOf } from '@/lib/quiz/kinds';
import { readPlaces } from '@/lib/quiz/kinds/placing';
import { readOwnText } from '@/lib/quiz/kinds/text';
import type { Answer, Question } from '@/lib/quiz/quiz';
import { readNumber } from '@/lib/quiz/read-number';

// How SCORM 2004 writes answers; xAPI, and with it cmi5, took this over.

/** What the standards call the kinds of questions. */
export const interactionTypes = {
  one: 'choice',
  many: 'choice',
  number: 'numeric',
  order: 'sequencing',
  match: 'matching',
  label: 'matching',
  text: 'long-fill-in',
} as const;

/** What every platform must keep of a text. */
const longestText = 4000;

/** The right answer, numbers with their tolerance; undefined for what nobody marks. */
export function writeRight(question: Question): string | undefined {
  if (question.kind === 'text') return undefined;
  if (question.kind === 'number')
    return `${writeReal(question.value - question.tolerance)}[:]${writeReal(question.value + question.tolerance)}`;
  return writeResponse(question, kindOf(question).solve(question));
}

/** An answer by the ids of its parts, numbers in the question's unit. */
export function writeResponse(question: Question, answer: Answer): string {
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

/** The first characters of a text, whole ones only. */
export function firstLetters(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters: string[] = [];
  let length = 1;
  for (const letter of text) {
    length += letter.length;
    if (length > most) break;
    letters.push(letter);
  }
  return `${letters.join('')}…`;
}

/** A number as all of them read it: no powers, at most seven digits after the point. */
export const writeReal = (value: number): string => value.toFixed(7).replace(/\.?0+$/, '');

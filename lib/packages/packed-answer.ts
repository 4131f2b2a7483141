import { readOwnText, writeOwnText } from '@/lib/quiz/kinds/text';
import type { Answer, Question } from '@/lib/quiz/quiz';
import { findToken, partsOf, tokenOf } from './tokens';

/** An answer in few characters: short names in a row, a typed number, or a text with what was found in it. */
export type PackedAnswer = string | readonly [text: string, isCompared: 0 | 1, ticks: string];

/** Typed numbers are not longer. */
const longestNumber = 60;

export function packAnswer(question: Question, answer: Answer, length: number): PackedAnswer {
  const known = partsOf(question);
  const pack = (ids: readonly string[]) => ids.map((id) => (known.includes(id) ? tokenOf(id, length) : '')).join('');
  switch (question.kind) {
    case 'number':
      return (answer[0] ?? '').slice(0, longestNumber);
    case 'text': {
      const { text, ticks, isCompared } = readOwnText(answer);
      return [text, isCompared ? 1 : 0, pack(ticks)];
    }
    case 'match':
    case 'label':
      return answer
        .map((place) => place.split('='))
        .filter((ids) => ids.length === 2 && ids.every((id) => known.includes(id)))
        .map(pack)
        .join('');
    default:
      return pack(answer);
  }
}

/** The answer again; what the question has no more is left out. Undefined when it is no packed answer. */
export function unpackAnswer(question: Question, packed: unknown, length: number): Answer | undefined {
  const known = partsOf(question);
  const find = (tokens: string) => (tokens.match(new RegExp(`.{${length}}`, 'g')) ?? []).map((token) => findToken(known, token));
  const unpack = (tokens: string) => find(tokens).filter((id) => id !== undefined);
  if (question.kind === 'text') {
    if (!Array.isArray(packed)) return undefined;
    const [text, isCompared, ticks] = packed as unknown[];
    if (typeof text !== 'string' || typeof ticks !== 'string') return undefined;
    return writeOwnText({ text, ticks: unpack(ticks), isCompared: isCompared === 1 });
  }
  if (typeof packed !== 'string') return undefined;
  if (question.kind === 'number') return [packed];
  if (question.kind !== 'match' && question.kind !== 'label') return unpack(packed);
  const ids = find(packed);
  return ids.flatMap((slot, index) => {
    const choice = ids[index + 1];
    return index % 2 === 0 && slot !== undefined && choice !== undefined ? [`${slot}=${choice}`] : [];
  });
}

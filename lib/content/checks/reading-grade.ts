import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { problemAt } from '../problem';
import type { Rule } from './rule';

const highest = 11;

/** Flesch–Kincaid grade of a text: 0.39 words per sentence + 11.8 syllables per word − 15.59. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?]+["”’)]*\s+/).filter((sentence) => /\w/.test(sentence));
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return fleschKincaid({ sentence: Math.max(1, sentences.length), word: Math.max(1, words.length), syllable: syllable(words.join(' ')) });
}

/** Warns of an article that reads above grade 11; never a reason to chop its sentences. */
export const readingGrades: Rule = (site) =>
  [...site.articles, ...site.lessons].flatMap(({ plainText, front }) => {
    const grade = readingGrade(plainText);
    return grade <= highest
      ? []
      : [problemAt(front.place(['title']), 'reading-grade', `reads at grade ${grade.toFixed(1)}, above ${highest}`, 'warning')];
  });

import type { Problem } from '../problem';
import type { Site } from '../site';
import { examineNotes, examineTexts } from '../texts';
import { corrections } from './corrections';
import { differingNumbers } from './differing-numbers';
import { frontMatter } from './front-matter';
import { guides } from './guide';
import { idleRecords } from './idle-sources';
import { permanentIds } from './ledger';
import { lessonQuiz } from './lesson-quiz';
import { links } from './links';
import { readingGrades } from './reading-grade';
import { quizAnswers } from './quiz-answers';
import { quizPredictions } from './quiz-predictions';
import { recordSources } from './record-sources';
import { references } from './references';
import type { Rule } from './rule';
import { staleFacts } from './stale-facts';
import { typedTwins } from './typed-twins';
import { unboundQuantities } from './unbound-quantities';
import { uniqueIds } from './unique-ids';

const rules: readonly Rule[] = [
  references,
  recordSources,
  unboundQuantities,
  uniqueIds,
  links,
  frontMatter,
  lessonQuiz,
  quizAnswers,
  quizPredictions,
  guides,
  differingNumbers,
  typedTwins,
  idleRecords,
  readingGrades,
  staleFacts,
  permanentIds,
  corrections,
];

/** Everything that is wrong with the content, in the order of files and lines. */
export function checkSite(site: Site): Problem[] {
  const texts = examineTexts(site);
  const notes = examineNotes(site);
  const findings = { references: [...texts.references, ...notes.references], prose: texts.prose, problems: [] };
  const problems = [...site.problems, ...texts.problems, ...notes.problems, ...rules.flatMap((rule) => rule(site, findings))];
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

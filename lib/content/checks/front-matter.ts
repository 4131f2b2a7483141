import { type Problem, problemAt, suggest } from '../problem';
import type { Rule } from './rule';

/** Lessons, next reads and articles named in front matter exist, and nobody recommends itself. */
export const frontMatter: Rule = (site) => {
  const articles = new Set(site.articles.map(({ slug }) => slug));
  const lessons = new Set(site.lessons.map(({ slug }) => slug));
  const problems: Problem[] = [];
  for (const { slug, meta, front } of site.articles) {
    if (!lessons.has(meta.lesson))
      problems.push(
        problemAt(front.place(['lesson']), 'unknown-lesson', `unknown lesson "${meta.lesson}"${suggest(meta.lesson, lessons)}`),
      );
    meta.next.forEach(({ article }, index) => {
      if (article === slug || !articles.has(article))
        problems.push(
          problemAt(
            front.place(['next', index, 'article']),
            'unknown-article',
            `next: "${article}" is not another article${suggest(article, articles)}`,
          ),
        );
    });
  }
  for (const { meta, front } of site.lessons) {
    meta.articles.forEach((article, index) => {
      if (!articles.has(article))
        problems.push(
          problemAt(front.place(['articles', index]), 'unknown-article', `unknown article "${article}"${suggest(article, articles)}`),
        );
    });
  }
  return problems;
};

import { problemAt } from '../problem';
import type { Rule } from './rule';

/** Warns when an article's "facts checked to" is older than the newest source that it cites, or than what that source reaches. */
export const staleFacts: Rule = (site, findings) =>
  site.articles.flatMap(({ file, meta, front }) => {
    const inFile = findings.references.filter(({ place }) => place.file === file);
    const keys = inFile.flatMap(({ kind, id }) =>
      kind === 'source' ? [id] : kind === 'number' ? (site.numbers.get(id)?.sources ?? []) : [],
    );
    const dated = keys.flatMap((key) => {
      const source = site.sources.get(key);
      const issued = source?.reaches ?? source?.issued;
      return issued && /^\d{4}-\d{2}-\d{2}$/.test(issued) ? [{ key, issued }] : [];
    });
    const newest = dated.sort((a, b) => b.issued.localeCompare(a.issued))[0];
    if (!newest || newest.issued <= meta.facts_checked_to) return [];
    return [
      problemAt(
        front.place(['facts_checked_to']),
        'stale-facts',
        `facts checked to ${meta.facts_checked_to}, but source "${newest.key}" is of ${newest.issued}`,
        'warning',
      ),
    ];
  });

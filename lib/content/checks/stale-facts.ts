import { problemAt } from '../problem';
import type { Rule } from './rule';

/** Warns when an article's "facts checked to" is older than the newest source that it cites. */
export const staleFacts: Rule = (site, findings) =>
  site.articles.flatMap(({ file, meta, front }) => {
    const inFile = findings.references.filter(({ place }) => place.file === file);
    const keys = inFile.flatMap(({ kind, id }) =>
      kind === 'source' ? [id] : kind === 'number' ? (site.numbers.get(id)?.sources ?? []) : [],
    );
    const dated = keys.flatMap((key) => {
      const issued = site.sources.get(key)?.issued;
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

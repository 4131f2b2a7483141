import { type Problem, problemAt } from '../problem';
import type { Site } from '../site';
import type { Rule } from './rule';

/** Numbers that differ name each other once, are two, and do not read alike. Whether the other exists is asked with all references. */
export const differingNumbers: Rule = (site) => [...checkPairs(site), ...checkDisputed(site)];

function checkPairs(site: Site): Problem[] {
  const pairs = new Set<string>();
  return site.differences.flatMap(({ of, from, place }) => {
    if (of === from) return [problemAt(place, 'differs-from-itself', `number "${of}" names itself under "differs"`)];
    const pair = [of, from].sort().join(' ');
    if (pairs.has(pair))
      return [
        problemAt(
          place,
          'differs-twice',
          `numbers "${of}" and "${from}" name each other under "differs" — write it once, it is shown on both`,
        ),
      ];
    pairs.add(pair);
    const [own, other] = [site.numbers.get(of), site.numbers.get(from)];
    if (own && other && own.text === other.text)
      return [problemAt(place, 'differs-not', `numbers "${of}" and "${from}" both read "${own.text}": nothing to explain`)];
    return [];
  });
}

/** Whoever calls a number disputed says by whom. */
function checkDisputed(site: Site): Problem[] {
  const named = new Set(site.differences.flatMap(({ of, from }) => [of, from]));
  return [...site.numbers.values()]
    .filter(({ id, evidence, note }) => evidence === 'disputed' && !note && !named.has(id))
    .map(({ id, place }) =>
      problemAt(place, 'disputed-by-nobody', `number "${id}" is called disputed, but nothing says by whom — add "differs" or a note`),
    );
}

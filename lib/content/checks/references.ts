import type { Reference } from '../findings';
import { findInstrument } from '../instruments';
import { type Place, type Problem, problemAt, suggest } from '../problem';
import type { Site } from '../site';
import type { Rule } from './rule';

/** Every id that a text names must exist: figure, instrument, number, claim, term, source. */
export const references: Rule = (site, findings) =>
  findings.references.flatMap((reference) => {
    const known = knownIds(site, reference.kind);
    if (known?.has(reference.id) && reference.state) return checkState(reference.id, reference.state, reference.place);
    if (!known || known.has(reference.id)) return [];
    return [
      problemAt(reference.place, `unknown-${reference.kind}`, `unknown ${reference.kind} "${reference.id}"${suggest(reference.id, known)}`),
    ];
  });

/** The preset that an instrument is to stand in. Where the build has not prepared the instrument yet, the build itself will say. */
function checkState(id: string, state: string, place: Place): Problem[] {
  const presets = findInstrument(id)?.presets.map((preset) => preset.id);
  if (!presets || presets.includes(state)) return [];
  return [
    problemAt(
      place,
      'unknown-state',
      `instrument "${id}" has no preset "${state}"${suggest(state, presets)}; its presets are ${presets.join(', ')}`,
    ),
  ];
}

function knownIds(site: Site, kind: Reference['kind']): ReadonlySet<string> | undefined {
  switch (kind) {
    case 'number':
      return new Set(site.numbers.keys());
    case 'claim':
      return new Set(site.claims.keys());
    case 'figure':
      return new Set(site.figures.keys());
    case 'instrument':
      return new Set([...site.figures.values()].filter(({ isInstrument }) => isInstrument).map(({ id }) => id));
    case 'term':
      return new Set(site.terms.keys());
    case 'source':
      return new Set(site.sources.keys());
    default:
      return undefined;
  }
}

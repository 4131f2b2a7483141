import { diffArrays } from 'diff';
import { splitSentences } from './marks';

/** A sentence, or a value, somewhere in a stored record. */
interface Leaf {
  /** Where: "blocks", "options.rock.feedback". Sentences of one list share it. */
  readonly path: string;
  readonly text: string;
  readonly numbers: readonly string[];
}

/** A sentence that was reworded, came or went. */
export interface TextChange {
  readonly path: string;
  readonly from?: string;
  readonly to?: string;
  /** Ids of the numbers in either. */
  readonly numbers: readonly string[];
}

/** All sentences and values of a record, in its order; `parts` are hashes and no text. */
export function listLeaves(record: unknown, path = ''): Leaf[] {
  if (record === null || record === undefined) return [];
  if (typeof record === 'string') return splitSentences(record).map(({ text, numbers }) => ({ path, text, numbers }));
  if (typeof record !== 'object') return [{ path, text: String(record), numbers: [] }];
  if (Array.isArray(record)) return record.flatMap((item: unknown) => listLeaves(item, join(path, idOf(item))));
  return Object.entries(record).flatMap(([name, value]) => (path === '' && name === 'parts' ? [] : listLeaves(value, join(path, name))));
}

const join = (path: string, name: string): string => [path, name].filter(Boolean).join('.');
const idOf = (item: unknown): string => String((item as { id?: unknown } | null)?.id ?? '');

/** What was reworded, in the order of the new text; a sentence that only moved is no change. */
export function compareTexts(before: unknown, after: unknown): TextChange[] {
  const parts = diffArrays(listLeaves(before), listLeaves(after), { comparator: isSame });
  const gone = parts.filter(({ removed }) => removed).flatMap(({ value }) => value);
  const came = parts.filter(({ added }) => added).flatMap(({ value }) => value);
  for (const leaf of [...gone]) {
    const moved = came.findIndex((other) => isSame(leaf, other));
    if (moved < 0) continue;
    came.splice(moved, 1);
    gone.splice(gone.indexOf(leaf), 1);
  }
  const changes = came.map((to) => {
    const from = takeNearest(to, gone, came);
    return { path: to.path, ...(from ? { from: from.text } : {}), to: to.text, numbers: unite(from, to) };
  });
  return [...changes, ...gone.map(({ path, text, numbers }) => ({ path, from: text, numbers }))];
}

const isSame = (a: Leaf, b: Leaf): boolean => a.path === b.path && a.text === b.text;
const unite = (from: Leaf | undefined, to: Leaf): string[] => [...new Set([...(from?.numbers ?? []), ...to.numbers])];

/** The former wording of a sentence, taken off the list: the most alike of its place; the only one, when both stand alone there. */
function takeNearest(to: Leaf, gone: Leaf[], came: readonly Leaf[]): Leaf | undefined {
  const candidates = gone.filter(({ path }) => path === to.path);
  const isAlone = candidates.length === 1 && came.filter(({ path }) => path === to.path).length === 1;
  let best: Leaf | undefined;
  let bestScore = isAlone ? -1 : 0.4;
  for (const candidate of candidates) {
    const score = likeness(candidate.text, to.text);
    if (score <= bestScore) continue;
    best = candidate;
    bestScore = score;
  }
  if (best) gone.splice(gone.indexOf(best), 1);
  return best;
}

/** Share of words that two sentences have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const words = (text: string) => text.toLowerCase().split(/\W+/).filter(Boolean);
  const [left, right] = [words(a), words(b)];
  const rest = [...right];
  const common = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return left.length + right.length === 0 ? 1 : (2 * common.length) / (left.length + right.length);
}

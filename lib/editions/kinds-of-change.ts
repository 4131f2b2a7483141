import type { ThingChange } from './compare';

/** True when only words changed: no value, no row, no right answer, nothing new and nothing gone. */
export function isWording({ state, value, rows, isWithheld, texts }: ThingChange): boolean {
  const isValue = (text: string | undefined) =>
    text !== undefined && (text === 'true' || text === 'false' || Number.isFinite(Number(text)));
  const hasNumbers = texts.some(({ from, to, numbers }) => numbers.length > 0 || isValue(from) || isValue(to));
  return state === 'changed' && value === undefined && rows === undefined && isWithheld === undefined && !hasNumbers;
}

/** What a release changed, counted as readers would: sentences, charts, questions, downloads, numbers. */
export function countChanges(
  changes: readonly ThingChange[],
): Readonly<Record<'sentence' | 'chart' | 'question' | 'download' | 'number', number>> {
  const inDocuments = new Set(['article', 'lesson', 'page', 'section', 'term']);
  const changed = changes.filter(({ state }) => state === 'changed');
  const hasNewRows = ({ rows, isWithheld }: ThingChange) => rows !== undefined || isWithheld !== undefined;
  return {
    sentence: changed.filter(({ kind }) => inDocuments.has(kind)).reduce((sum, { texts }) => sum + texts.length, 0),
    chart: changed.filter(({ kind }) => kind === 'figure').length,
    question: changed.filter(({ kind }) => kind === 'question' || kind === 'prediction').length,
    download: changed.filter((change) => (change.kind === 'figure' || change.kind === 'dataset') && hasNewRows(change)).length,
    number: changed.filter(({ kind, value }) => kind === 'number' && value !== undefined).length,
  };
}

/** "3 sentences, 1 chart and 2 downloads"; what counts nothing is left out. */
export function tellCounts(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).flatMap(([name, count]) => (count > 0 ? [`${count} ${name}${count === 1 ? '' : 's'}`] : []));
  if (parts.length === 0) return '';
  return parts.length === 1 ? (parts[0] as string) : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** How many things of each kind: "2 articles, 14 sections and 30 numbers". */
export function countByKind(changes: readonly ThingChange[]): string {
  const counts: Record<string, number> = {};
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1;
  return tellCounts(counts);
}

import { createHash } from 'node:crypto';
import { type EditionFacts, type EditionSource, writeEditionFiles } from '@/lib/editions/output';

export const sumsFile = 'SHA256SUMS';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The files of an edition with their sums, and the sum of those: what the manifest holds the edition to. */
export function makeEditionFiles(edition: EditionFacts, source: EditionSource): { files: Map<string, string>; sums: string } {
  const files = writeEditionFiles(edition, source);
  const list = [...files].map(([name, text]) => `${sha256(text)}  ${name}\n`).join('');
  return { files: files.set(sumsFile, list), sums: sha256(list) };
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CitableKind, Citation } from '@/lib/citation/citable';
import { contentRoot } from './files';

/** The citation of a thing, as the build's step "citations" wrote it. @throws when it did not. */
export function readCitation(kind: CitableKind, id: string): Citation {
  const file = path.join(contentRoot(), '.cache', 'citations', `${kind}-${id}.json`);
  if (!existsSync(file)) throw new Error(`the citation of ${kind} "${id}" is not written yet — run "npm run build" or "npm run dev"`);
  return JSON.parse(readFileSync(file, 'utf8')) as Citation;
}

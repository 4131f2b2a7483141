import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Reads the cards of one kind ("numbers", "claims") that the build has written to its cache. */
export function readCard(cache: string, kind: 'numbers' | 'claims'): (id: string) => string | undefined {
  return (id) => {
    const file = path.join(cache, kind, `${id}.html`);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
}

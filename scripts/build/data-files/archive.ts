import { type Zippable, zipSync } from 'fflate';

/** An archive whose bytes depend on its files alone: sorted names, no clock. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // The first moment that an archive can name, by the clock of whoever builds: local time is what is written.
  const mtime = new Date(1980, 0, 1);
  const content: Zippable = Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, { mtime, level: 9 }]]));
  return zipSync(content);
}

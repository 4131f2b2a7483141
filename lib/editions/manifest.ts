import type { Edition } from '@/lib/schema/edition';

/** The text of an edition's manifest: a line a thing, so that version control shows which things an edition changed. */
export function writeManifest({ things, ...head }: Edition): string {
  const lines = Object.entries(things).map(([key, state]) => `    ${JSON.stringify(key)}: ${JSON.stringify(state)}`);
  const start = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  return ['{', ...start, '  "things": {', lines.join(',\n'), '  }', '}', ''].join('\n');
}

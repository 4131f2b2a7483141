import { parseArgs } from 'node:util';

export interface ReleaseOptions {
  readonly note?: string;
  /** Wording only. */
  readonly minor: boolean;
  readonly dryRun: boolean;
  /** Day of the edition; today when left out. */
  readonly date: string;
}

/** A wrong command line, told with what was expected. */
export class WrongOptions extends Error {}

/** Reads the command line of `npm run release -- …`. @throws WrongOptions */
export function readOptions(args: readonly string[], today: string): ReleaseOptions {
  const { note, minor, date, 'dry-run': dryRun } = parse(args);
  if (note !== undefined && note.trim() === '') throw new WrongOptions('--note is empty: say in a sentence what changed and why');
  if (date !== undefined && !isDay(date)) throw new WrongOptions(`--date "${date}": expected a day such as 2026-11-23`);
  return { ...(note ? { note: note.trim() } : {}), minor: minor ?? false, dryRun: dryRun ?? false, date: date ?? today };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      note: { type: 'string' },
      minor: { type: 'boolean' },
      date: { type: 'string' },
      'dry-run': { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new WrongOptions(`${(error as Error).message} — known are --note "…", --minor, --dry-run and --date YYYY-MM-DD`);
  }
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day by the clock of whoever releases. */
export function readToday(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

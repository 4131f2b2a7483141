import { eventParts, type LedgerEvent } from './event';

const order = ['at', 'to', 'called', 'because'] as const;
type Part = (typeof order)[number];
const isWords = (part: Part) => part === 'called' || part === 'because';

const idForm = /^[a-z0-9]+([._-]+[a-z0-9]+)*$/i;
const addressForm = /^\/([\w.-]+\/)*([\w.-]+\.[a-z0-9]+)?(#[\w.-]+)?$/;
/** One part: a keyword, then an address or an id as it is, or words as a JSON string. */
const partForm = /^ (at|to|called|because) ("(?:[^"\\]|\\.)*"|[^\s"]+)/;

/** Whether a text can be an id, and whether it can be an address from the root of the site. */
export const isId = (text: string): boolean => idForm.test(text);
export const isAddress = (text: string): boolean => addressForm.test(text);

/** An event as one line, without its checksum. */
export function writeEvent(event: LedgerEvent): string {
  const { date, event: verb, kind, id } = event;
  const parts = event as Partial<Record<Part, string>>;
  const said = order.flatMap((part) => {
    const value = parts[part];
    if (value === undefined) return [];
    return ` ${part} ${isWords(part) ? JSON.stringify(value) : value}`;
  });
  return `${date} ${verb} ${kind} ${id}${said.join('')}`;
}

/** The event that a line (without its checksum) tells, or what is wrong with the line. */
export function parseEvent(line: string): LedgerEvent | { readonly trouble: string } {
  const [date = '', verb = '', kind = '', id = ''] = line.split(' ');
  if (!isDay(date)) return { trouble: `expected a date like 2026-11-23, found "${date.slice(0, 40)}"` };
  if (!Object.hasOwn(eventParts, verb))
    return { trouble: `expected one of ${Object.keys(eventParts).join(', ')} after the date, found "${verb.slice(0, 40)}"` };
  if (!/^[a-z]+$/.test(kind)) return { trouble: `expected a kind like figure or section after "${verb}", found "${kind.slice(0, 40)}"` };
  if (!isId(id)) return { trouble: `expected an id after "${kind}", found "${id.slice(0, 80)}"` };
  const parts = readParts(line.slice([date, verb, kind, id].join(' ').length));
  if (typeof parts === 'string') return { trouble: parts };
  const name = verb as LedgerEvent['event'];
  const trouble = findTrouble(name, kind, parts);
  return trouble === undefined ? ({ date, event: name, kind, id, ...Object.fromEntries(parts) } as LedgerEvent) : { trouble };
}

/** The rest of a line taken apart, or what is wrong with it. */
function readParts(text: string): Map<Part, string> | string {
  const parts = new Map<Part, string>();
  let rest = text;
  while (rest !== '') {
    const match = partForm.exec(rest);
    if (!match) return `expected ${order.join(', ')} and what it says, found "${rest.trim().slice(0, 60)}"`;
    const [whole, name, raw] = match as unknown as [string, Part, string];
    if (parts.has(name)) return `"${name}" stands twice`;
    const value = isWords(name) ? readWords(raw) : raw;
    if (value === undefined) return `expected words in quotation marks after "${name}"`;
    parts.set(name, value);
    rest = rest.slice(whole.length);
  }
  return parts;
}

function findTrouble(verb: LedgerEvent['event'], kind: string, parts: ReadonlyMap<Part, string>): string | undefined {
  const must: readonly Part[] = eventParts[verb].must;
  const may: readonly Part[] = eventParts[verb].may;
  const missing = must.find((part) => !parts.get(part)?.trim());
  if (missing === 'because') return `a retired ${kind} needs a reason: because "…"`;
  if (missing) return `"${verb}" needs "${missing}" and what it is`;
  const odd = [...parts.keys()].find((part) => !must.includes(part) && !may.includes(part));
  if (odd) return `"${verb}" has no "${odd}"`;
  const at = parts.get('at');
  if (at !== undefined && !isAddress(at)) return `expected an address like /articles/processing/#nearly-twins after "at", found "${at}"`;
  const to = parts.get('to');
  if (to === undefined) return undefined;
  if (verb === 'alias') return isId(to) ? undefined : `expected the id of another ${kind} after "to", found "${to}"`;
  return isAddress(to) ? undefined : `expected an address like /figures/mine-production/ after "to", found "${to}"`;
}

function readWords(raw: string): string | undefined {
  if (!raw.startsWith('"')) return undefined;
  try {
    return String(JSON.parse(raw));
  } catch {
    return undefined;
  }
}

/** A day that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

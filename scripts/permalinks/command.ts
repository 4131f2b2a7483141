import { parseArgs } from 'node:util';

/** What an editor asks of the ledger. */
export type Command =
  | { readonly does: 'retire'; readonly kind: string; readonly id: string; readonly why: string; readonly to?: string }
  | { readonly does: 'alias'; readonly kind: string; readonly id: string; readonly to: string; readonly why?: string }
  | { readonly does: 'move' | 'restore'; readonly kind: string; readonly id: string; readonly why?: string }
  | { readonly does: 'list'; readonly kind?: string }
  | { readonly does: 'where'; readonly address: string };

export const usage = `npm run permalinks -- <command>

  list [kind]                                              everything in the ledger, and where it leads today
  where /old/address/#place                                where an address leads today
  alias <kind> <old-id> <new-id> [--why "…"]               it goes on under another id
  retire <kind> <id> --why "…" [--to /address/]            it is given up; readers are told why, and where to go
  move <kind> <id> [--why "…"]                             it stands elsewhere (release notes it too; this adds a reason)
  restore <kind> <id>                                      what was retired or renamed is back`;

/** Words of each command after its name. */
const shapes = {
  retire: ['kind', 'id'],
  alias: ['kind', 'id', 'to'],
  move: ['kind', 'id'],
  restore: ['kind', 'id'],
  list: [],
  where: ['address'],
} as const;

const options: Record<string, readonly string[]> = { retire: ['why', 'to'], alias: ['why'], move: ['why'] };

/** Reads a command line; wrong input becomes a sentence. */
export function readCommand(args: readonly string[]): Command | { readonly trouble: string } {
  let parsed: { values: { why?: string; to?: string }; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: { why: { type: 'string' }, to: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    return { trouble: (error as Error).message.split('. ')[0] ?? 'the command cannot be read' };
  }
  const { values } = parsed;
  const [name = '', ...words] = parsed.positionals;
  if (!Object.hasOwn(shapes, name)) return { trouble: name === '' ? 'no command given' : `unknown command "${name}"` };
  const does = name as Command['does'];
  const shape: readonly string[] = shapes[does];
  const most = does === 'list' ? 1 : shape.length;
  if (words.length < shape.length) return { trouble: `${does} needs ${shape.slice(words.length).map(say).join(' and ')}` };
  if (words.length > most) return { trouble: `${does} does not know what to do with "${words[most]}"` };
  const odd = Object.keys(values).find((option) => !options[does]?.includes(option));
  if (odd) return { trouble: `${does} has no --${odd}` };
  if (values.why !== undefined && values.why.trim() === '') return { trouble: '--why is empty' };
  if (does === 'retire' && values.why === undefined) return { trouble: 'retire needs --why "…": readers of the old address are told' };
  const named =
    does === 'list' ? (words[0] ? { kind: words[0] } : {}) : Object.fromEntries(shape.map((part, index) => [part, words[index]]));
  return { does, ...values, ...named } as Command;
}

const say = (part: string): string =>
  part === 'to' ? 'the new id' : part === 'address' ? 'an address' : `${part === 'id' ? 'an' : 'a'} ${part}`;

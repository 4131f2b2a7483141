export interface HeaderRule {
  readonly path: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

/** Reads a `_headers` file as static hosts do: a path with "*" on a line of its own, its headers indented below. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
    if (!header) rules.push({ path: toPattern(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push([header[1] as string, header[2] as string]);
  }
  return rules;
}

/** Headers for a path; later rules win. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  return new Map(rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers));
}

function toPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

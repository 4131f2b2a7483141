/** Headers for a path from the root of the site; `*` stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Rules for hosts that read a `_headers` file; `npm start` obeys them too. */
export function writeHeaders(rules: readonly HeaderRule[], base: string): string {
  return rules.map(({ path, headers }) => `${base}${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('');
}

/** Values of the design tokens in one theme, by name without the leading dashes. */
export type Tokens = Readonly<Record<string, string>>;

/** Reads one theme out of tokens.css. */
export function parseTokens(css: string, theme: 'light' | 'dark' = 'light'): Tokens {
  const declarations = [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => {
    const [, light, dark] = /^light-dark\(([^,]+),\s*([^)]+)\)/.exec(value) ?? [];
    return [name, (theme === 'dark' ? dark : light) ?? value] as const;
  });
  const tokens: Record<string, string> = {};
  // The first declaration of a name is that of :root; later ones belong to print and forced themes.
  for (const [name, value] of declarations) tokens[name] ??= value.trim();
  for (const name of Object.keys(tokens)) tokens[name] = resolveColors(tokens[name] ?? '', tokens);
  return tokens;
}

/** Writes the values of tokens where a browser would look them up: drawing tools outside a page know no variables. */
export function resolveColors(text: string, tokens: Tokens): string {
  const plain = text.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => tokens[name] ?? whole);
  return plain.replace(/color-mix\(in srgb, (#[\da-f]{6}) (\d+)%, (#[\da-f]{6})\)/gi, (_, first: string, percent: string, second: string) =>
    mix(first, second, Number(percent) / 100),
  );
}

function mix(first: string, second: string, part: number): string {
  const channel = (color: string, at: number) => Number.parseInt(color.slice(1 + at * 2, 3 + at * 2), 16);
  const mixed = [0, 1, 2].map((at) => Math.round(channel(first, at) * part + channel(second, at) * (1 - part)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

import { wrapText } from '@/lib/figure/text-width';

/** Values of the design tokens in one theme, by name without the leading dashes. */
export type Tokens = Readonly<Record<string, string>>;

interface Labels {
  readonly title: string;
  readonly subtitle: string;
  readonly credit: string;
  readonly tokens: Tokens;
}

const family = "'Instrument Sans', 'Helvetica Neue', Arial, sans-serif";

/** Reads the light theme out of tokens.css. */
export function parseTokens(css: string): Tokens {
  const declarations = [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, /^light-dark\(([^,]+),/.exec(value)?.[1] ?? value] as const,
  );
  const tokens: Record<string, string> = {};
  // The first declaration of a name is that of :root; later ones belong to print and forced themes.
  for (const [name, value] of declarations) tokens[name] ??= value.trim();
  for (const name of Object.keys(tokens)) tokens[name] = resolveColors(tokens[name] ?? '', tokens);
  return tokens;
}

/** Writes the values of tokens where a browser would look them up: drawing tools outside a page know no variables. */
function resolveColors(text: string, tokens: Tokens): string {
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

/** A picture that stands for itself: title above, credit below, colors resolved, paper behind; the same words as metadata. */
export function standaloneSvg(svg: string, { title, subtitle, credit, tokens }: Labels): string {
  const [, width = 720, height = 400] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const edge = 24;
  const titleLines = wrap(title, width, 20);
  const subtitleLines = wrap(subtitle, width, 13.5);
  const creditLines = wrap(credit, width, 11.5);
  const head = edge + titleLines.length * 25 + subtitleLines.length * 18 + 14;
  const foot = creditLines.length * 15 + 18;
  const [fullWidth, fullHeight] = [width + edge * 2, head + height + foot + edge - 8];
  const lines = (texts: readonly string[], top: number, step: number, attributes: string) =>
    texts.map((text, index) => `<text x="${edge}" y="${top + index * step}" ${attributes}>${escape(text)}</text>`).join('');
  const { ink = '#000', muted = '#555', card = '#fff' } = tokens;
  const inner = resolveColors(svg, tokens)
    .replace(/^<svg[^>]*>/, `<svg x="${edge}" y="${head}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`)
    .replace(/<rect data-row="[^>]*?(\/>|><\/rect>)/g, '')
    .replace(/ data-(marks|hits)=""/g, '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}" font-family="${family}" style="font-variant-numeric:tabular-nums" role="img">`,
    `<title>${escape(title)}</title><desc>${escape(`${subtitle}. ${credit}`)}</desc>`,
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about="">',
    `<dc:title>${escape(title)}</dc:title><dc:source>${escape(credit)}</dc:source><cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>`,
    '</cc:Work></rdf:RDF></metadata>',
    `<rect width="${fullWidth}" height="${fullHeight}" fill="${card}"/>`,
    lines(titleLines, edge + 16, 25, `font-size="20" font-weight="600" fill="${ink}"`),
    lines(subtitleLines, edge + 14 + titleLines.length * 25, 18, `font-size="13.5" fill="${muted}"`),
    inner,
    lines(creditLines, head + height + 26, 15, `font-size="11.5" fill="${muted}"`),
    '</svg>',
  ].join('');
}

const wrap = (text: string, width: number, size: number): string[] => (text ? wrapText(text, width, size, size === 20 ? 600 : 400) : []);

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

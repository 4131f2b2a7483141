import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentRoot, fileExists } from './files';

const forbidden = /<(script|style|foreignObject|image|text|textPath|title|desc)\b|\son\w+=|\sstyle=/i;
const typedColor = /#[0-9a-f]{3,8}\b(?!["']?\s*\))|\b(rgb|hsl)a?\(/i;

/** Where a lesson's drawing stands, from the root of the project. */
export function diagramFile(lesson: string, drawing: string): string {
  return `content/lessons/${lesson}/${drawing}`;
}

/** What is wrong with a drawing to be labelled; undefined when nothing is. */
export function troubleWithDiagram(file: string): string | undefined {
  if (!fileExists(file)) return 'there is no such file';
  const svg = readFileSync(path.join(contentRoot(), file), 'utf8');
  if (!/<svg\b[^>]*\sviewBox="[\d. -]+"/.test(svg)) return 'the svg needs a viewBox';
  const found = forbidden.exec(svg);
  if (found) return `${found[0].trim()} is not allowed: shapes with presentation attributes only; words stand in quiz.yaml`;
  const colors = svg.replace(/url\(#[\w-]+\)|href="#[\w-]+"/g, '');
  const color = typedColor.exec(colors);
  return color ? `the color ${color[0]} is typed: use the design tokens, such as var(--ink)` : undefined;
}

/** A lesson's drawing as SVG to stand in the page, hidden from those who cannot see it (the spots' words say the same). */
export function readDiagram(lesson: string, drawing: string, prefix: string): string {
  const svg = readFileSync(path.join(contentRoot(), diagramFile(lesson, drawing)), 'utf8');
  const ids = [...svg.matchAll(/\sid="([\w-]+)"/g)].map(([, id]) => id as string);
  // Ids of two drawings on a page may be the same.
  const own = ids.reduce(
    (text, id) =>
      text
        .replaceAll(`id="${id}"`, `id="${prefix}-${id}"`)
        .replaceAll(`url(#${id})`, `url(#${prefix}-${id})`)
        .replaceAll(`href="#${id}"`, `href="#${prefix}-${id}"`),
    svg,
  );
  return own
    .slice(own.indexOf('<svg'))
    .replace(/<svg\b([^>]*)>/, (_whole, attributes: string) => {
      const kept = attributes.replace(/\s(role|aria-\w+|focusable|width|height|class)="[^"]*"/g, '');
      return `<svg${kept} aria-hidden="true" focusable="false">`;
    })
    .trim();
}

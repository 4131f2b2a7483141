import { existsSync, readFileSync } from 'node:fs';
import type { ChartSize } from '@/components/chart/chart-props';

/**
 * A drawing of our own from the figure's folder; the wide one serves both sizes where there is no narrow one.
 * Its ids get the size as a prefix when one drawing stands twice on the page.
 * @throws when it does not mark its data or brings styles or scripts, which the page forbids.
 */
export function readOwnDrawing(folder: string, id: string, size: ChartSize): SVGSVGElement {
  const narrow = `${folder}/drawing-narrow.svg`;
  const file = size === 'narrow' && existsSync(narrow) ? narrow : `${folder}/drawing.svg`;
  const host = document.createElement('div');
  host.innerHTML = readFileSync(file, 'utf8').replace(/<\?xml[^>]*\?>/, '');
  const svg = host.querySelector('svg');
  if (!svg) throw new Error(`${file}: no <svg>`);
  if (!svg.hasAttribute('viewBox')) throw new Error(`${file}: the svg needs a viewBox`);
  if (!svg.querySelector('[data-marks]')) throw new Error(`${file}: no element with data-marks around what shows data`);
  const forbidden = svg.querySelector('style, script, [style], foreignObject, image');
  if (forbidden)
    throw new Error(`${file}: <${forbidden.tagName}${forbidden.hasAttribute('style') ? ' style' : ''}> — use presentation attributes only`);
  prefixIds(svg, `${id}-${size}-`);
  svg.removeAttribute('role');
  if (!svg.hasAttribute('font-family')) svg.setAttribute('font-family', 'var(--font-ui)');
  for (const [name, value] of [
    ['class', 'chart'],
    ['aria-hidden', 'true'],
    ['focusable', 'false'],
  ] as const)
    svg.setAttribute(name, value);
  return svg;
}

function prefixIds(svg: SVGSVGElement, prefix: string): void {
  const renamed = new Map(
    [...svg.querySelectorAll('[id]')].map((element) => [element.id, element.id.startsWith(prefix) ? element.id : prefix + element.id]),
  );
  for (const element of svg.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'id') element.setAttribute('id', renamed.get(value) ?? value);
      else if (value.includes('#'))
        element.setAttribute(
          name,
          value.replace(/(url\(#|^#)([\w-]+)/g, (whole, mark: string, target: string) =>
            renamed.has(target) ? mark + renamed.get(target) : whole,
          ),
        );
    }
  }
}

/** Attributes that mean something to Recharts or to a keyboard layer that we do not use. */
const noise = [
  'class',
  'style',
  'tabindex',
  'role',
  'name',
  'data-recharts-item-index',
  'data-recharts-item-id',
  'orientation',
  'radius',
  'points',
  'type',
  'layout',
];
const geometry = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'd'];
/** The svg element's own size stays as it is; its page scales it. */
const keepOnRoot = ['width', 'height'];

/**
 * Leaves of a drawn svg what the picture needs: no tab stops, styles or empty groups, ids with the figure's prefix, places to a tenth of a pixel.
 * @throws when an attribute holds NaN, which browsers would skip silently.
 */
export function cleanSvg(svg: SVGSVGElement, prefix: string): void {
  const elements = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  for (const element of elements) {
    for (const name of noise) if (element.tagName !== 'polygon' || name !== 'points') element.removeAttribute(name);
    for (const name of geometry) {
      const value = element.getAttribute(name);
      if (value !== null && !(element === svg && keepOnRoot.includes(name))) element.setAttribute(name, roundNumbers(value));
    }
    for (const { name, value } of [...element.attributes]) {
      if (/NaN|Infinity|undefined/.test(value))
        throw new Error(`<${element.tagName} ${name}="${value}"> — a mark has no place; does a row lack a value?`);
      if (isDefault(element, name, value)) element.removeAttribute(name);
    }
  }
  svg.querySelectorAll('title, desc').forEach((element) => {
    if (!element.textContent) element.remove();
  });
  removeUnused(svg);
  prefixIds(svg, prefix);
  unwrapGroups(svg);
  svg.setAttribute('class', 'chart');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
}

function roundNumbers(value: string): string {
  return value.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

function isDefault(element: SVGElement, name: string, value: string): boolean {
  if (name === 'stroke-width' && value === '1') return true;
  if (name === 'fill-opacity' && value === '1') return true;
  // Recharts hands its layout's size on to lines and areas, which have none.
  if (element.tagName === 'path' && (name === 'width' || name === 'height')) return true;
  return name === 'stroke' && value === 'none' && element.tagName !== 'path' && !element.closest('[stroke]:not([stroke="none"])');
}

/** Ids that nothing refers to, with their clip paths and patterns. */
function removeUnused(svg: SVGSVGElement): void {
  for (const element of svg.querySelectorAll('[id]')) {
    if (svg.outerHTML.includes(`#${element.id}`)) continue;
    if (element.parentElement?.tagName === 'defs') element.remove();
    else element.removeAttribute('id');
  }
}

function prefixIds(svg: SVGSVGElement, prefix: string): void {
  for (const element of svg.querySelectorAll('[id]')) {
    if (element.id.startsWith(`${prefix}-`)) continue;
    const next = `${prefix}-${element.id.replace(/[^\w-]/g, '')}`;
    for (const user of svg.querySelectorAll('*')) {
      for (const { name, value } of [...user.attributes]) {
        if (value.includes(`url(#${element.id})`)) user.setAttribute(name, value.replace(`url(#${element.id})`, `url(#${next})`));
        if (value === `#${element.id}`) user.setAttribute(name, `#${next}`);
      }
    }
    element.id = next;
  }
}

/** Groups without attributes carry nothing; empty ones least of all. */
function unwrapGroups(svg: SVGSVGElement): void {
  for (const group of [...svg.querySelectorAll('g, defs')].reverse()) {
    if (group.childNodes.length === 0) group.remove();
    else if (group.tagName === 'g' && group.attributes.length === 0) group.replaceWith(...group.childNodes);
  }
}

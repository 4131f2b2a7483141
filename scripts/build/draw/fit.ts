import type { MeasureText } from './metrics';

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is wrong with the places of a picture's texts: those that pass its edge, and pairs that run into each other. */
export function findMisfits(svg: SVGSVGElement, measure: MeasureText): string[] {
  const [minX = 0, minY = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const boxes = listTextBoxes(svg, measure);
  const outside = boxes.filter(
    (box) => box.left < minX - 1 || box.right > minX + width + 1 || box.top < minY - 1 || box.bottom > minY + height + 1,
  );
  const overlaps = boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 2.5,
      )
      .map((other) => `"${box.text}" runs into "${other.text}"`),
  );
  return [...outside.map((box) => `"${box.text}" passes the picture's edge`), ...overlaps];
}

function listTextBoxes(svg: SVGSVGElement, measure: MeasureText): TextBox[] {
  return [...svg.querySelectorAll('text')].flatMap((element) => {
    // Rotated or nested texts of own drawings are beyond this arithmetic, except for plain shifts.
    const shift = readShift(element);
    if (!shift) return [];
    return listRuns(element).map(({ text, x, y }) => {
      const size = Number.parseFloat(inherited(element, 'font-size') ?? '16');
      const length = measure(text, size, Number(inherited(element, 'font-weight')) || 400);
      const anchor = inherited(element, 'text-anchor') ?? 'start';
      const left = x + shift.x - (anchor === 'middle' ? length / 2 : anchor === 'end' ? length : 0);
      const base = y + shift.y;
      return { text, left, right: left + length, top: base - size * 0.74, bottom: base + size * 0.2 };
    });
  });
}

/** A text is one run, or as many as it has tspans with places of their own. */
function listRuns(element: SVGTextElement): { text: string; x: number; y: number }[] {
  const [x, y] = [Number(element.getAttribute('x') ?? 0), Number(element.getAttribute('y') ?? 0)];
  const spans = [...element.querySelectorAll('tspan')].filter((span) => span.hasAttribute('x') || span.hasAttribute('dy'));
  if (spans.length === 0) return [{ text: element.textContent ?? '', x, y }];
  let line = y;
  return spans.map((span) => {
    const step = span.getAttribute('dy') ?? '0';
    const size = Number.parseFloat(inherited(element, 'font-size') ?? '16');
    line = span.hasAttribute('y')
      ? Number(span.getAttribute('y'))
      : line + (step.endsWith('em') ? Number.parseFloat(step) * size : Number.parseFloat(step));
    return { text: span.textContent ?? '', x: span.hasAttribute('x') ? Number(span.getAttribute('x')) : x, y: line };
  });
}

function inherited(element: Element, name: string): string | null {
  return element.getAttribute(name) ?? (element.parentElement ? inherited(element.parentElement, name) : null);
}

/** The sum of translations above an element; undefined where it is turned or scaled. */
function readShift(element: Element): { x: number; y: number } | undefined {
  let [x, y] = [0, 0];
  for (let node: Element | null = element; node && node.tagName !== 'svg'; node = node.parentElement) {
    const transform = node.getAttribute('transform');
    if (!transform) continue;
    const match = /^translate\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?\s*\)$/.exec(transform);
    if (!match) return undefined;
    x += Number(match[1]);
    y += Number(match[2] ?? 0);
  }
  return { x, y };
}

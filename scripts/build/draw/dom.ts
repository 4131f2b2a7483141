import { JSDOM } from 'jsdom';
import type { MeasureText } from './metrics';

/** The id that Recharts gives its measuring span. */
const measuringSpan = 'recharts_measurement_span';

/**
 * Makes a page for React and Recharts to draw in. Call it before either is imported: both look for `window` when they load.
 * jsdom has no layout, so the span that Recharts measures text with answers with the metrics of our own font.
 */
export function openPage(measure: MeasureText): JSDOM {
  const page = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: true });
  const { window } = page;
  const globals: Record<string, unknown> = {
    window,
    document: window.document,
    navigator: window.navigator,
    Element: window.Element,
    HTMLElement: window.HTMLElement,
    SVGElement: window.SVGElement,
    Node: window.Node,
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
  };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const original = window.Element.prototype.getBoundingClientRect;
  window.Element.prototype.getBoundingClientRect = function getBoundingClientRect(this: HTMLElement) {
    if (this.id !== measuringSpan) return original.call(this);
    const size = Number.parseFloat(this.style.fontSize) || 12;
    const width = measure(this.textContent ?? '', size, Number(this.style.fontWeight) || 400);
    return new window.DOMRect(0, 0, width, size * 1.2);
  };
  return page;
}

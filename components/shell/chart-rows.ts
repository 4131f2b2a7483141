/** What the table says about one row of a chart: the same words for tooltip and live region. */
export interface RowWords {
  readonly head: string;
  readonly cells: readonly { readonly name: string; readonly text: string }[];
}

/** Hit targets of a row that are on the screen; the static picture has two sizes, and a live one may lie over it. */
export function targetsOf(chart: Element, row: number): Element[] {
  return [...chart.querySelectorAll(`svg [data-row="${row}"]`)].filter(isShown);
}

/** Indices of the rows that can be walked, in order. */
export function rowsOf(chart: Element): number[] {
  const rows = [...chart.querySelectorAll('svg [data-row]')].filter(isShown).map((target) => Number(target.getAttribute('data-row')));
  return [...new Set(rows)].sort((a, b) => a - b);
}

const isShown = (target: Element): boolean => target.getClientRects().length > 0;

/** Reads a row out of the figure's table: that of the view shown, while it is not the one drawn at build. */
export function readRow(chart: Element, row: number): RowWords | undefined {
  const figure = chart.closest('[data-figure]');
  const table = figure?.querySelector('[data-live-table] table') ?? figure?.querySelector('table');
  const line = table?.querySelectorAll('tbody tr')[row];
  if (!table || !line) return undefined;
  const heads = [...table.querySelectorAll('thead tr:last-child > *')].map(textOf);
  const [first, ...rest] = [...line.children].map(textOf);
  const cells = rest.map((text, index) => withUnit(heads[index + 1] ?? '', text));
  return { head: first ?? '', cells: cells.filter(({ text }) => text !== '') };
}

/** "China (t REO)" and "270,000" become "China" and "270,000 t REO"; money and percent read as they are written. */
function withUnit(head: string, text: string): RowWords['cells'][number] {
  const [, name, unit] = /^(.*) \(([^()]+)\)$/.exec(head) ?? [];
  const [, value, rest = ''] = /^([\d.,−]+(?: to [\d.,−]+)?)(.*)$/.exec(text) ?? [];
  if (!name || !unit || !value) return { name: name ?? head, text };
  const tail = unit.replace('$', '');
  const shown = unit.startsWith('$') ? `$${value}${tail}` : /^[%×]/.test(unit) ? `${value}${unit}` : `${value} ${unit}`;
  return { name, text: shown + rest };
}

/** "2025: China 270,000 t; United States 51,000 t". */
export function speakRow({ head, cells }: RowWords): string {
  return `${head}: ${cells.map(({ name, text }) => `${name} ${text}`).join('; ')}`;
}

/** Words as they would be read aloud: abbreviations in full, nothing that is hidden from screen readers. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  if (node.matches('abbr[title]')) return `(${node.getAttribute('title')})`;
  return [...node.childNodes].map(textOf).join('').replace(/\s+/g, ' ').trim();
}

import { fileOrder, firstRows, parseRowView, type RowView, tellRows, viewRows, writeRowView } from '@/lib/data/row-view';
import type { DatasetRow } from '@/lib/data/table';
import { type CellColumn, isLongCell, writeCell } from '@/lib/data/write-cell';
import { attempt } from './guard';
import { make } from './page-nodes';

interface Loaded {
  readonly columns: readonly CellColumn[];
  readonly rows: readonly DatasetRow[];
}

/** Sorting and filtering of a dataset's rows: over all of them, fetched when the reader first asks. Without it the first rows stand as they are. */
export function startRowTable(root: HTMLElement): void {
  const input = root.querySelector('input');
  const body = root.querySelector('tbody');
  const count = root.querySelector<HTMLElement>('[data-count]');
  if (!input || !body || !count) return;
  let view: RowView = fileOrder;
  let loaded: Promise<Loaded> | undefined;
  let timer = 0;

  const show = async (next: RowView) => {
    view = next;
    markHeads(root, view);
    attempt(() => history.replaceState(history.state, '', location.pathname + writeRowView(view) + location.hash));
    try {
      loaded ??= fetchRows(root.dataset.rows ?? '');
      const { columns, rows } = await loaded;
      if (view !== next) return;
      const found = viewRows(rows, columns, next);
      const shown = found.slice(0, firstRows);
      body.replaceChildren(...shown.map((row) => makeRow(row, columns, root.dataset.sources ?? '')));
      count.textContent = tellRows(shown.length, found.length, rows.length);
    } catch {
      loaded = undefined;
      count.textContent = 'The rows could not be fetched; the table stands as it was.';
    }
  };

  for (const head of root.querySelectorAll<HTMLElement>('th[data-column]')) {
    const button = make('button', '');
    button.setAttribute('type', 'button');
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const by = head.dataset.column ?? '';
      const isSame = view.by === by;
      // Up, down, and back to the order of the file.
      void show(isSame && view.isDown ? { ...view, by: '', isDown: false } : { ...view, by, isDown: isSame });
    });
  }
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void show({ ...view, find: input.value.trim() }), 150);
  });
  const asked = parseRowView(location.search);
  if (writeRowView(asked)) {
    input.value = asked.find;
    void show(asked);
  }
}

function markHeads(root: HTMLElement, { by, isDown }: RowView): void {
  for (const head of root.querySelectorAll<HTMLElement>('th[data-column]')) {
    if (head.dataset.column !== by) head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
  }
}

async function fetchRows(address: string): Promise<Loaded> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Loaded;
}

function makeRow(row: DatasetRow, columns: readonly CellColumn[], sources: string): HTMLElement {
  const line = make('tr', '');
  line.append(
    ...columns.map((column) => {
      const text = writeCell(row[column.name], column);
      const cell = make('td', '', column.name === 'source' ? '' : text);
      if (isLongCell(text)) cell.dataset.long = '';
      if (column.name === 'source') cell.append(...linkSources(text, sources));
      else if (typeof row[column.name] === 'number') cell.dataset.number = '';
      return cell;
    }),
  );
  return line;
}

/** Keys joined by ";" as links to their entries. */
function linkSources(text: string, sources: string): (Node | string)[] {
  return text.split(';').flatMap((key, index) => {
    const link = make('a', '', key) as HTMLAnchorElement;
    link.href = `${sources}#${key}`;
    return index > 0 ? ['; ', link] : key ? [link] : [];
  });
}

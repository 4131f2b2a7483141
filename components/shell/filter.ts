import { closest, on } from './guard';
import { announce } from './page-nodes';

/** A field with data-filter narrows the list of that id to the items that hold every word typed; a group without any is hidden too. */
export function startFilter(): void {
  on('input', (event) => {
    const field = closest(event, '[data-filter]') as HTMLInputElement | undefined;
    const list = field && document.getElementById(field.dataset.filter ?? '');
    if (!list) return;
    const words = field.value.toLowerCase().split(/\s+/);
    let found = 0;
    for (const group of list.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      const before = found;
      for (const item of group.querySelectorAll<HTMLElement>('[id]:is(li,dl>div)')) {
        const text = item.textContent?.toLowerCase() ?? '';
        item.hidden = !words.every((word) => text.includes(word));
        if (!item.hidden) found++;
      }
      group.hidden = found === before;
    }
    announce(`${found} found`);
  });
}

import { closest, on } from './guard';
import { loadPart } from './parts';

/** Where words can be quoted: articles, lessons, pages about the site. */
const quotable = '[data-article], [data-section], .text-page';

/** Parts that wait for their first use: quoting for a selection in the text, others for a control that names them in data-part. */
export function startOnDemand(): void {
  on('selectionchange', () => {
    const selection = getSelection();
    if (selection && !selection.isCollapsed && selection.anchorNode?.parentElement?.closest(quotable)) loadPart('quote');
  });
  on('click', (event) => {
    const control = closest(event, '[data-part]');
    // What was pressed before the part could listen is pressed again.
    if (control) loadPart(control.dataset.part as string, () => control.click());
  });
}

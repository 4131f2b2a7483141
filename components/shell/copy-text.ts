import { copyText } from './clipboard';
import { closest, on } from './guard';

/** Buttons copy the text in their data-copy-text, or the words (of a field: the value) of the element whose id is in data-copy-from. */
export function startCopyTexts(): void {
  on('click', (event) => {
    const button = closest(event, '[data-copy-text], [data-copy-from]');
    const { copyText: text, copyFrom = '' } = button?.dataset ?? {};
    const source = document.getElementById(copyFrom) as HTMLTextAreaElement | null;
    if (button && (text || source)) copyText(text ?? source?.value ?? readShown(source), button);
  });
}

/** The words that are seen: a code may hold pieces for choices that were not made. */
// biome-ignore lint/performance/useDomNodeTextContent: textContent would copy the hidden pieces too
const readShown = (source: HTMLElement | null): string => (source?.innerText ?? source?.textContent ?? '').trim();

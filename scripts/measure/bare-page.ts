import { JSDOM } from 'jsdom';

/** The same text as a hand-made page: headings and paragraphs, no style, font or script. What any page can at best cost. */
export function makeBarePage(html: string): string {
  const { document } = new JSDOM(html).window;
  const title = document.querySelector('title')?.textContent ?? '';
  const texts = [...document.querySelectorAll('main :is(h1, h2, h3, p, li)')]
    .filter((node) => !node.closest('figure, details') && !node.querySelector('p, li'))
    .map((node) => [node.tagName.toLowerCase(), escape(node.textContent?.trim() ?? '')] as const);
  const body = texts.map(([tag, text]) => `<${tag}>${text}</${tag}>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="The same text, bare."><title>${escape(title)}</title><main>${body}</main></html>`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

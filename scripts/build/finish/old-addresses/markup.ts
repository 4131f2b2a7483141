/** Text made safe for HTML, also inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] as string);

/** A reason as a sentence of its own, or nothing. */
export function sentence(text: string | undefined): string {
  if (!text) return '';
  const plain = text.trim();
  return ` ${escapeHtml(/[.!?…”]$/.test(plain) ? plain : `${plain}.`)}`;
}

const labels: Record<string, string> = {
  page: 'page',
  prediction: 'prediction question',
  term: 'glossary entry',
  source: 'source',
};

/** What a kind is called in a sentence. */
export const kindLabel = (kind: string): string => labels[kind] ?? kind;

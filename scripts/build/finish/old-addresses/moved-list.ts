import { formatDate } from '@/lib/citation/source-label';
import type { OldAddress } from '@/lib/permalinks/old-addresses';
import { escapeHtml, kindLabel, sentence } from './markup';

/** "Moved from this page": each part that is gone, under the id that old links name, with where it is now or why it is not. */
export function writeMovedList(parts: ReadonlyMap<string, OldAddress>, base: string): string {
  if (parts.size === 0) return '';
  const items = [...parts].map(([id, part]) => `<li id="${id}">${tell(part, base)}</li>`).join('');
  return `<section class="moved" data-moved="" aria-label="Moved from this page"><p class="moved-title">Moved from this page</p><ul>${items}</ul></section>`;
}

function tell({ kind, called, leads }: OldAddress, base: string): string {
  const what = `“${escapeHtml(called)}”`;
  if (leads.is === 'retired') {
    const instead = leads.instead ? ` See <a href="${escapeHtml(base + leads.instead.to)}">${escapeHtml(leads.instead.title)}</a>.` : '';
    return `${what}, a ${kindLabel(kind)}, was given up on ${formatDate(leads.date)}.${sentence(leads.because)}${instead}`;
  }
  const link = (words: string) => `<a data-forward="" href="${escapeHtml(base + leads.to)}">${escapeHtml(words)}</a>`;
  // Under its old name only the page is news.
  if (leads.inside && leads.title === called) return `${what} is now in ${link(leads.inside)}.${sentence(leads.because)}`;
  return `${what} is now ${link(leads.title)}${leads.inside ? ` in ${escapeHtml(leads.inside)}` : ''}.${sentence(leads.because)}`;
}

import type { OldAddress } from '@/lib/permalinks/old-addresses';
import { escapeHtml, kindLabel, sentence, writeDay } from './markup';

/** "Moved from this page": each part that is gone, under the id that old links name, with where it is now or why it is not. */
export function writeMovedList(parts: ReadonlyMap<string, OldAddress>, base: string): string {
  if (parts.size === 0) return '';
  const items = [...parts].map(([id, part]) => `<li id="${id}">${tell(part, base)}</li>`).join('');
  return `<aside class="moved" data-moved="" aria-label="Moved from this page"><p class="moved-title">Moved from this page</p><ul>${items}</ul></aside>`;
}

function tell({ kind, called, leads }: OldAddress, base: string): string {
  const what = `“${escapeHtml(called)}”`;
  if (leads.is === 'retired') {
    const instead = leads.instead ? ` See <a href="${escapeHtml(base + leads.instead.to)}">${escapeHtml(leads.instead.title)}</a>.` : '';
    return `${what}, a ${kindLabel(kind)}, was given up on ${writeDay(leads.date)}.${sentence(leads.because)}${instead}`;
  }
  const inside = leads.inside ? ` in ${escapeHtml(leads.inside)}` : '';
  return `${what} is now <a data-forward="" href="${escapeHtml(base + leads.to)}">${escapeHtml(leads.title)}</a>${inside}.${sentence(leads.because)}`;
}

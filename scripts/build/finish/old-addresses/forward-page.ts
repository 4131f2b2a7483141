import { type LeadsTo, type OldAddress, pageOf } from '@/lib/permalinks/old-addresses';
import { writeBarePage } from './bare-page';
import { escapeHtml } from './markup';
import { writeMovedList } from './moved-list';

interface ForwardOptions {
  readonly base: string;
  /** Public origin with the sub-path. */
  readonly siteUrl: string;
  /** Address of the script that keeps query and fragment. */
  readonly script: string;
}

/**
 * A page that leads on at once: by script, with query and fragment; without script by a refresh; and by a plain link.
 * The refresh is for readers without script only: beside the script, the one that comes last would win.
 */
export function writeForwardPage(
  leads: LeadsTo,
  parts: ReadonlyMap<string, OldAddress>,
  { base, siteUrl, script }: ForwardOptions,
): string {
  const to = escapeHtml(base + leads.to);
  const canonical = escapeHtml(siteUrl + pageOf(leads.to));
  const head =
    `<link rel="canonical" href="${canonical}"/><noscript><meta http-equiv="refresh" content="0; url=${to}"/></noscript>` +
    `<script src="${script}" defer=""></script>`;
  const body = `<h1>This page has moved</h1><p>It is now at <a data-forward-page="" href="${to}">${escapeHtml(leads.title)}</a>.</p>`;
  return writeBarePage({ title: `Moved: ${leads.title}`, head, body: body + writeMovedList(parts, base) });
}

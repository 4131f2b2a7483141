import { escapeXml as escapeMarkup } from '@/lib/markup/escape-xml';

/** Text or attribute of a manifest: markup is written out, what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
}

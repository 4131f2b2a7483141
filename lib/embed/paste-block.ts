import { escapeXml } from '@/lib/markup/escape-xml';
import type { PasteTable } from './paste-table';

interface Credit {
  /** "Source: U.S. Geological Survey." */
  readonly source: string;
  /** "Chart", "Via". */
  readonly what: string;
  readonly site: string;
  readonly license: { readonly name: string; readonly url: string };
  /** Absolute address of the permanent page. */
  readonly address: string;
}

export interface PasteFigure extends Credit {
  readonly title: string;
  readonly subtitle: string;
  readonly picture: { readonly src: string; readonly width: number; readonly height: number; readonly alt: string };
  readonly table: PasteTable;
  /** Absolute address of all rows. */
  readonly rows: string;
}

export interface PasteNumber extends Credit {
  readonly text: string;
  readonly label: string;
  readonly asOf: string;
}

/** A figure for systems that strip frames: only pictures, tables, headings, paragraphs and links, no attribute that a sanitizer would miss. */
export function pasteFigure({ title, subtitle, picture, table, rows, ...credit }: PasteFigure): string {
  const cells = (tag: 'td' | 'th', texts: readonly string[]) => texts.map((text) => `<${tag}>${escapeXml(text)}</${tag}>`).join('');
  return [
    '<figure>',
    `<h3>${escapeXml(title)}</h3>`,
    `<p>${escapeXml(subtitle)}</p>`,
    `<img src="${escapeXml(picture.src)}" alt="${escapeXml(picture.alt)}" width="${picture.width}" height="${picture.height}">`,
    '<table>',
    `<thead><tr>${cells('th', table.head)}</tr></thead>`,
    '<tbody>',
    ...table.rows.map((row) => `<tr>${cells('td', row)}</tr>`),
    '</tbody>',
    '</table>',
    `<p>${table.says ? `${escapeXml(table.says)} ` : ''}${link(rows, 'Rows as CSV')}</p>`,
    creditLine(credit),
    '</figure>',
  ].join('\n');
}

export function pasteNumber({ text, label, asOf, ...credit }: PasteNumber): string {
  return [
    '<blockquote>',
    `<p>${escapeXml(text)}: ${escapeXml(label)}. As of ${escapeXml(asOf)}.</p>`,
    creditLine(credit),
    '</blockquote>',
  ].join('\n');
}

const creditLine = ({ source, what, site, license, address }: Credit): string =>
  `<p>${escapeXml(source)} ${escapeXml(what)}: ${link(address, site)}, ${link(license.url, license.name)}</p>`;

const link = (href: string, text: string): string => `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`;

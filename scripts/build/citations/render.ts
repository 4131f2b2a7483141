import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { type Citation, citationStyles } from '@/lib/citation/citable';
import type { CslItem } from '@/lib/citation/csl';

// All styles come from one CSL processor (citeproc, inside plugin-csl). It brings APA 7; MLA and Chicago are style files of this project.
const { templates } = plugins.config.get('@csl');
for (const style of ['mla', 'chicago'])
  templates.add(style, readFileSync(path.join(import.meta.dirname, 'styles', `${style}.csl`), 'utf8'));
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** A citation in all styles. */
export function renderCitation(item: CslItem): Citation {
  const cite = new Cite(item);
  const write = (template: string, format: 'text' | 'html') => cite.format('bibliography', { template, format, lang: 'en-US' });
  const styles = citationStyles.map((style) => [style, { text: write(style, 'text').trim(), html: entryOf(write(style, 'html')) }]);
  return { item, styles: Object.fromEntries(styles) };
}

/** The entry without the divisions that the processor wraps around a bibliography. */
function entryOf(html: string): string {
  const entry = /<div[^>]*class="csl-entry"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1];
  if (entry === undefined) throw new Error('the CSL processor wrote no entry');
  return entry.trim();
}

/** BibLaTeX with `year` beside `date`, which plain BibTeX needs and BibLaTeX ignores. */
export function renderBibtex(item: CslItem): string {
  const entry = new Cite(item).format('biblatex').trim();
  return `${entry.replace(/^(\t)date = \{(\d{4})[^}]*\},$/m, '$&\n$1year = {$2},')}\n`;
}

type Tags = Readonly<Record<string, string | readonly string[]>>;

/**
 * RIS of the plugin's tags, a line each: the plugin's own text breaks values after every 70th character, within words, and readers keep the breaks.
 * T2, the title of the whole, is added: the plugin leaves it out for web pages.
 */
export function renderRis(item: CslItem): string {
  const [entry = {}] = new Cite(item).format('ris', { format: 'object' });
  const site = item['container-title'];
  const { TY, ...tags }: Tags = { ...entry, ID: item.id, ...(site ? { T2: site } : {}) };
  const lines = Object.entries(tags).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`));
  return `${[`TY  - ${TY}`, ...lines, 'ER  - '].join('\n')}\n`;
}

/** CSL-JSON as programs read it: a list of one. */
export function renderJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}

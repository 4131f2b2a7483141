import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { type Citation, citationStyles } from '@/lib/citation/citable';
import { type CslItem, indexName } from '@/lib/citation/csl';

// All styles come from one CSL processor (citeproc, inside plugin-csl). It brings APA 7; MLA and Chicago are style files of this project.
const { templates } = plugins.config.get('@csl');
for (const style of ['mla', 'chicago'])
  templates.add(style, readFileSync(path.join(import.meta.dirname, 'styles', `${style}.csl`), 'utf8'));
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** A citation in all styles. */
export function renderCitation(item: CslItem): Citation {
  const styles = citationStyles.map((style) => {
    const cite = new Cite(style === 'apa' ? capitalizeSubtitle(item) : item);
    const write = (format: 'text' | 'html') => cite.format('bibliography', { template: style, format, lang: 'en-US' });
    return [style, { text: write('text').trim(), html: entryOf(write('html')) }];
  });
  return { item, styles: Object.fromEntries(styles) };
}

/** APA wants a capital after the colon; its style file prints titles as they come, the others set them in headline style. */
const capitalizeSubtitle = (item: CslItem): CslItem => ({
  ...item,
  title: item.title.replace(/: (\p{Ll})/gu, (_, letter: string) => `: ${letter.toUpperCase()}`),
});

/** The entry without the divisions that the processor wraps around a bibliography. */
function entryOf(html: string): string {
  const entry = /<div[^>]*class="csl-entry"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1];
  if (entry === undefined) throw new Error('the CSL processor wrote no entry');
  return entry.trim();
}

/**
 * BibLaTeX with `year` beside `date`, which plain BibTeX needs and BibLaTeX ignores.
 * A minus sign becomes a hyphen: the macro that would stand for it is known to few readers.
 */
export function renderBibtex(item: CslItem): string {
  const plain = JSON.parse(JSON.stringify(item).replaceAll('−', '-')) as CslItem;
  const entry = new Cite(plain).format('biblatex').trim();
  return `${entry.replace(/^(\t)date = \{(\d{4})[^}]*\},$/m, '$&\n$1year = {$2},')}\n`;
}

type Tags = Readonly<Record<string, string | readonly string[]>>;

/**
 * RIS of the plugin's tags, a line each: the plugin's own text breaks values after every 70th character, within words, and readers keep the breaks.
 * T2, the title of the whole, is added: the plugin leaves it out for web pages. A body's name ends in a comma, as EndNote wants it.
 */
export function renderRis(item: CslItem): string {
  const [entry = {}] = new Cite(item).format('ris', { format: 'object' });
  const site = item['container-title'];
  const { TY, ...tags }: Tags = { ...entry, ID: item.id, AU: item.author.map(indexName), ...(site ? { T2: site } : {}) };
  const lines = Object.entries(tags).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${padDate(one)}`));
  return `${[`TY  - ${TY}`, ...lines, 'ER  - '].join('\n')}\n`;
}

/** "2027/2/5/" → "2027/02/05/", as the format wants it. */
const padDate = (value: string): string =>
  value.replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})\/$/, (_, year, month, day) => `${year}/${month.padStart(2, '0')}/${day.padStart(2, '0')}/`);

/** CSL-JSON as programs read it: a list of one. */
export function renderJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}

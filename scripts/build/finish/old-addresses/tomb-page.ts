import { formatDate } from '@/lib/citation/source-label';
import type { OldAddress, WasRetired } from '@/lib/permalinks/old-addresses';
import { writeBarePage } from './bare-page';
import type { LastEdition } from './editions';
import { escapeHtml, kindLabel, sentence } from './markup';
import { writeMovedList } from './moved-list';

interface TombOptions {
  readonly base: string;
  /** The finished 404.html, whose head, header and footer the tombstone takes over. */
  readonly frame: string;
  readonly parts: ReadonlyMap<string, OldAddress>;
  readonly edition?: LastEdition;
}

/** What stands where something retired once stood: why it is gone, when, and where to go. */
export function writeTombPage(old: OldAddress, leads: WasRetired, { base, frame, parts, edition }: TombOptions): string {
  const { kind, called } = old;
  const kicker = `<p class="kicker">${escapeHtml(capital(kindLabel(kind)))}, given up on ${formatDate(leads.date)}</p>`;
  const head = `<header class="page-head">${kicker}<h1>${escapeHtml(called)}</h1><p class="standfirst">${sentence(leads.because).trim()}</p></header>`;
  const story = `<p>It was published on ${formatDate(leads.released)}. Its address will not be given to anything else.</p>`;
  const body = head + story + tellInstead(leads, base) + tellEdition(edition, base) + writeMovedList(parts, base);
  return intoFrame(frame, `${called} (given up)`, `<div class="page"><div class="text-page tombstone">${body}</div></div>`);
}

/** The same for a frame in somebody else's page: a few words, and links that open outside. */
export function writeBareTomb({ kind, called }: OldAddress, leads: WasRetired, base: string): string {
  const see = leads.instead ?? { to: '/', title: 'the site' };
  const body = `<p><strong>${escapeHtml(called)}</strong></p><p>This ${kindLabel(kind)} was given up on ${formatDate(leads.date)}.${sentence(leads.because)} See <a href="${escapeHtml(base + see.to)}">${escapeHtml(see.title)}</a>.</p>`;
  return writeBarePage({ title: `${called} (given up)`, head: '<meta name="robots" content="noindex"/><base target="_blank"/>', body });
}

function tellInstead({ instead }: WasRetired, base: string): string {
  if (!instead) return `<p>The <a href="${base}/">home page</a> leads to everything that stands.</p>`;
  return `<p>Go on to <a href="${escapeHtml(base + instead.to)}">${escapeHtml(instead.title)}</a>.</p>`;
}

const fileLabels: Record<string, string> = {
  'data.csv': 'its rows (CSV)',
  'figure.svg': 'its picture (SVG)',
  'metadata.json': 'what the rows are (JSON)',
};

function tellEdition(edition: LastEdition | undefined, base: string): string {
  const links = (edition?.files ?? []).flatMap((file) => {
    const label = fileLabels[file.slice(file.lastIndexOf('/') + 1)];
    return label ? [`<a href="${escapeHtml(base + file)}">${label}</a>`] : [];
  });
  if (!edition || links.length === 0) return '';
  return `<p>As it last stood, in the edition of ${formatDate(edition.date)}: ${links.join(', ')}.</p>`;
}

/** The 404 page with another main part and title; what it says about itself in its head goes. */
function intoFrame(frame: string, title: string, main: string): string {
  const site = /<title>[^<]* · ([^<]*)<\/title>/.exec(frame)?.[1];
  const words = `${escapeHtml(title)}${site ? ` · ${site}` : ''}`;
  const open = /<main\b[^>]*>/.exec(frame);
  const close = frame.lastIndexOf('</main>');
  if (!open || close < 0) throw new Error('404.html: no <main> found for tombstones (finish)');
  const html = frame.slice(0, open.index + open[0].length) + main + frame.slice(close);
  const described = /<meta (?:property="og:|name="(?:twitter:|description"))[^>]*>/g;
  return html.replace(/<title>[^<]*<\/title>/, () => `<title>${words}</title>`).replace(described, '');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

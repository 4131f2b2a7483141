import type { InlineNode } from '@/lib/inline/inline';
import { inlineText } from '@/lib/inline/inline';
import { currentIds } from './current-ids';
import { withQuiz } from './examine-quiz';
import { noFindings } from './findings';
import type { Site } from './site';

/** A correction as it is shown wherever the thing is. */
export interface ShownCorrection {
  readonly id: string;
  readonly date: string;
  /** What was said, in the words it was said in. */
  readonly said: string;
  readonly right: readonly InlineNode[];
  /** The same as plain words, for feeds, JSON and citations. */
  readonly rightText: string;
  /** Ids that it names, those of today among them where a thing was renamed. */
  readonly touches: readonly string[];
}

/** Every correction, newest first. */
export function listCorrections(site: Site): ShownCorrection[] {
  return site.corrections
    .map(({ record: { id, date, said, right, touches }, placeOf }) => {
      const nodes = site.inline(right, placeOf('right'));
      return { id, date, said, right: nodes, rightText: inlineText(nodes), touches: touches.flatMap((one) => [...currentIds(site, one)]) };
    })
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

/**
 * Corrections to be shown with a thing, newest first: those that name it, and, for an article, lesson or page,
 * those that name a section, figure, number, claim, term or question in it. So the correction of a number reaches every document that says it.
 * It reaches no figure: a figure is drawn from data, not from the sentence, and is corrected by its own id.
 */
export function correctionsFor(site: Site, id: string): ShownCorrection[] {
  if (site.corrections.length === 0) return [];
  const held = idsHeldBy(site, id);
  return listCorrections(site).filter(({ touches }) => touches.some((touched) => touched === id || held.has(touched)));
}

function idsHeldBy(site: Site, id: string): ReadonlySet<string> {
  const lesson = site.lessons.find(({ slug }) => slug === id);
  const document = lesson ? withQuiz(site, lesson) : [...site.articles, ...site.pages].find(({ slug }) => slug === id);
  if (!document) return new Set();
  const standfirst = noFindings();
  site.inline(document.meta.standfirst, document.front.place(['standfirst']), standfirst);
  const references = [...document.findings.references, ...standfirst.references];
  const named = references.filter(({ kind }) => kind !== 'link' && kind !== 'source').map((reference) => reference.id);
  const asked = lesson ? [...lesson.quiz.record.questions, ...lesson.quiz.record.predictions].map((record) => record.id) : [];
  return new Set([...document.sections.map((section) => section.id), ...named, ...asked]);
}

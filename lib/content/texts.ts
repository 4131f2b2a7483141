import { type Findings, noFindings } from './findings';
import { examineQuiz } from './examine-quiz';
import { listGuideTexts } from './guides';
import type { Site } from './site';

/** Findings of every text of the site: articles, lessons and the inline texts of records. */
export function examineTexts(site: Site): Findings {
  const all = noFindings();
  for (const document of [...site.articles, ...site.lessons, ...site.pages]) {
    append(all, document.findings);
    site.inline(document.meta.standfirst, document.front.place(['standfirst']), all);
  }
  for (const { meta, placeOf } of site.figures.values()) {
    for (const field of ['title', 'subtitle', 'caption', 'method'] as const) {
      const text = meta[field];
      if (text) site.inline(text, placeOf(field), all);
    }
    for (const part of ['what', 'point', 'use'] as const) site.inline(meta.description[part], placeOf('description', part), all);
  }
  const { texts, placeOf } = site.home;
  if (texts) {
    site.inline(texts.lede, placeOf('lede'), all);
    texts.stages.forEach((stage, index) => {
      site.inline(stage.text, placeOf('stages', index, 'text'), all);
      all.references.push({ kind: 'number', id: stage.number, place: placeOf('stages', index, 'number') });
    });
    for (const field of ['chain', 'promise'] as const) site.inline(texts[field], placeOf(field), all);
  }
  for (const { from, why, place, whyPlace } of site.differences) {
    all.references.push({ kind: 'number', id: from, place });
    site.inline(why, whyPlace, all);
  }
  for (const lesson of site.lessons) {
    append(all, examineQuiz(site, lesson));
    for (const { text, place } of listGuideTexts(lesson.guide)) site.inline(text, place, all);
  }
  for (const { record, placeOf } of site.terms.values()) site.inline(record.definition, placeOf('definition'), all);
  for (const { record, placeOf } of site.corrections) site.inline(record.right, placeOf('right'), all);
  return all;
}

/** Notes and methods are examined for their form and references; their quantities describe the source and are quoted with it. */
export function examineNotes(site: Site): Findings {
  const all = noFindings();
  for (const number of site.noteTexts) site.inline(number.text, number.place, all);
  for (const { id, meta } of site.datasets.values()) {
    const place = { file: `content/datasets/${id}/dataset.yaml`, line: 1, column: 1 };
    site.inline(meta.description, place, all);
    site.inline(meta.method, place, all);
  }
  return { ...all, prose: [] };
}

function append(all: Findings, more: Findings): void {
  all.references.push(...more.references);
  all.prose.push(...more.prose);
  all.problems.push(...more.problems);
}

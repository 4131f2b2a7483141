import { parseModelUrlState } from '@/lib/models/url-state';
import { findInstrument } from '../instruments';
import { type Place, type Problem, problemAt, suggest } from '../problem';
import type { LessonDocument, Site } from '../site';
import type { Rule } from './rule';

/** A guide's plan fills the lesson, and what it names exists. */
export const guides: Rule = (site) => [...site.lessons.flatMap((lesson) => checkGuide(site, lesson)), ...checkStandards(site)];

function checkGuide(site: Site, lesson: LessonDocument): Problem[] {
  const { record, placeOf } = lesson.guide;
  // Where the questions cannot be read, that is said already.
  if (!record || !lesson.quiz.isRead) return [];
  const { slug, meta, sections, quiz } = lesson;
  const planned = record.plan.reduce((sum, { minutes }) => sum + minutes, 0);
  const steps = sections.filter(({ depth }) => depth === 2).map(({ id }) => id);
  const questions = [...quiz.record.questions, ...quiz.record.predictions].map(({ id }) => id);
  const others = site.lessons.filter((other) => other.slug !== slug).map((other) => other.slug);
  const need = (kind: string, id: string, known: readonly string[], place: Place): Problem[] =>
    known.includes(id) ? [] : [problemAt(place, `unknown-${kind}`, `unknown ${kind} "${id}"${suggest(id, known)}`)];
  return [
    ...(planned === meta.minutes
      ? []
      : [problemAt(placeOf('plan'), 'plan-minutes', `the plan adds up to ${planned} minutes, but the lesson takes ${meta.minutes}`)]),
    ...(record.plan.some(({ core }) => core)
      ? []
      : [problemAt(placeOf('plan'), 'plan-core', 'no part of the plan is marked "core: true", so a short period has nothing to go by')]),
    ...record.plan.flatMap(({ step }, index) => (step ? need('step', step, steps, placeOf('plan', index, 'step')) : [])),
    ...record.misconceptions.flatMap((idea, index) =>
      idea.questions.flatMap((id, at) => need('question', id, questions, placeOf('misconceptions', index, 'questions', at))),
    ),
    ...record.before.lessons.flatMap((id, index) => need('lesson', id, others, placeOf('before', 'lessons', index))),
    ...record.standards.flatMap(({ standard }, index) =>
      need('standard', standard, [...site.standards.keys()], placeOf('standards', index, 'standard')),
    ),
    ...record.states.flatMap(({ href }, index) => checkState(site, href, placeOf('states', index, 'href'))),
  ];
}

/** A state to hand out names a figure or an instrument, and says nothing that it would ignore. */
function checkState(site: Site, href: string, place: Place): Problem[] {
  const [, shelf = '', id = '', query = ''] = /^\/(figures|instruments)\/([^/?#]+)\/(?:\?([^#]+))?$/.exec(href) ?? [];
  const figure = site.figures.get(id);
  if (!figure || (shelf === 'instruments' && !figure.isInstrument)) {
    const known = [...site.figures.values()].flatMap((one) => [
      `/figures/${one.id}/`,
      ...(one.isInstrument ? [`/instruments/${one.id}/`] : []),
    ]);
    return [
      problemAt(place, 'broken-state', `"${href}" is no address of a figure or an instrument${suggest(href.split('?')[0] ?? '', known)}`),
    ];
  }
  const params = new URLSearchParams(query);
  const refuse = (name: string, why: string) => [problemAt(place, 'broken-state', `"${name}=${params.get(name)}": ${why}`)];
  return [...params.keys()].flatMap((name) => {
    const key = name.startsWith(`${id}.`) ? name.slice(id.length + 1) : undefined;
    if (key === undefined) return refuse(name, `settings of "${id}" begin with "${id}."`);
    if (shelf === 'figures' && key === 'mode') {
      const modes = figure.meta.views;
      return modes.some((mode) => mode === params.get(name)) ? [] : refuse(name, `its views are ${modes.join(', ')}`);
    }
    // Series belong to the rows: whether they exist shows when the figure is drawn.
    if (shelf === 'figures') return key === 'only' ? [] : refuse(name, 'a figure knows "mode" and "only"');
    return checkSetting(id, key, params, name, refuse);
  });
}

/** A setting of an instrument. Where the build has not prepared the instrument yet, the next check will say. */
function checkSetting(id: string, key: string, params: URLSearchParams, name: string, refuse: (name: string, why: string) => Problem[]) {
  const parameters = findInstrument(id)?.parameters;
  if (!parameters) return [];
  const parameter = parameters.find((one) => one.id === key);
  if (!parameter) return refuse(name, `the instrument has no such setting; it has ${parameters.map((one) => one.id).join(', ')}`);
  const read = parseModelUrlState(id, [parameter], params)[key];
  return read === Number(params.get(name)) ? [] : refuse(name, 'the instrument does not take this value');
}

/** A standard rests on a source, and some lesson serves it. */
function checkStandards(site: Site): Problem[] {
  const served = new Set(site.lessons.flatMap(({ guide }) => guide.record?.standards.map(({ standard }) => standard) ?? []));
  return [...site.standards.values()].flatMap(({ record: { id, source }, placeOf }) => [
    ...(site.sources.has(source)
      ? []
      : [
          problemAt(
            placeOf('source'),
            'unknown-source',
            `standard "${id}": unknown source "${source}"${suggest(source, site.sources.keys())}`,
          ),
        ]),
    ...(served.has(id) ? [] : [problemAt(placeOf('id'), 'idle-standard', `no lesson serves standard "${id}"`, 'warning')]),
  ]);
}

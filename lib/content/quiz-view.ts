import type { LessonQuiz, NumberQuestion, Prediction, Question, Share, Text, Way } from '@/lib/quiz/quiz';
import { shuffle, shuffleAway } from '@/lib/quiz/shuffle';
import type { PredictionRecord, QuestionRecord, QuestionRecordOf } from '@/lib/schema/quiz';
import { formatNumber, getUnit } from '@/lib/units/format';
import { writeNumber } from './bind';
import { valueOf } from './quiz-value';
import type { LessonDocument, Site } from './site';
import { getEntry } from './views';

/** What the player of a lesson needs, as plain data: texts resolved, answers worked out, options in the order in which they are shown. */
export function viewQuiz(site: Site, lesson: LessonDocument, sources: readonly string[]): LessonQuiz {
  const { slug, meta, sections, quiz, front } = lesson;
  return {
    lesson: slug,
    title: meta.title,
    steps: sections.filter(({ depth }) => depth === 2).map(({ id, title, kind = 'read' }) => ({ id, title, kind })),
    objectives: meta.objectives.map(({ id, text }, index) => ({ id, text: site.inline(text, front.place(['objectives', index, 'text'])) })),
    questions: quiz.record.questions.map((question, index) => viewQuestion(site, lesson, question, quiz.placeOf('questions', index))),
    predictions: quiz.record.predictions.map((prediction, index) =>
      viewPrediction(site, lesson, prediction, quiz.placeOf('predictions', index)),
    ),
    sources,
  };
}

type PlaceIn = ReturnType<LessonDocument['quiz']['placeOf']>;

function viewQuestion(site: Site, lesson: LessonDocument, record: QuestionRecord, place: PlaceIn): Question {
  const read = (text: string): Text => site.inline(text, place, undefined, lesson.figures);
  const asked = {
    id: record.id,
    objectives: record.objectives,
    prompt: read(record.prompt),
    hint: read(record.hint),
    explanation: read(record.explanation),
    section: findSection(site, record.section),
  };
  if (record.kind === 'number') return { ...asked, kind: 'number', ...viewNumber(site, record, read) };
  if (record.kind === 'order') {
    const items = record.items.map(({ id, text, feedback }) => ({ id, text: read(text), feedback: read(feedback) }));
    const ids = items.map(({ id }) => id);
    return { ...asked, kind: 'order', items, start: shuffleAway(ids, record.id) };
  }
  const options = record.options.map(({ id, text, right, feedback }) => ({
    id,
    text: read(text),
    isRight: right,
    feedback: read(feedback),
  }));
  return { ...asked, kind: record.kind, options: record.ordered ? options : shuffle(options, record.id) };
}

function viewNumber(
  site: Site,
  record: QuestionRecordOf<'number'>,
  read: (text: string) => Text,
): Omit<NumberQuestion, 'kind' | keyof QuestionRecord | 'hint' | 'section'> {
  const value = valueOf(site, record.answer);
  const unit = unitOf(site, record);
  const { short, many, one } = getUnit(unit);
  const within = (of: number) => ('percent' in record.tolerance ? (Math.abs(of) * record.tolerance.percent) / 100 : record.tolerance.by);
  const names = [...new Set([short, many, one, unit])].filter(Boolean).map((name) => ({ name, factor: 1 }));
  return {
    value,
    shown: formatNumber(value, unit, 'short', record.digits),
    unit: short,
    units: [...names, ...Object.entries(record.also).map(([name, factor]) => ({ name, factor }))],
    tolerance: within(value),
    mistakes: record.mistakes.map(({ answer, feedback }) => ({
      value: valueOf(site, answer),
      tolerance: within(valueOf(site, answer)),
      feedback: read(feedback),
    })),
    tooLow: read(record.too_low),
    tooHigh: read(record.too_high),
  };
}

function unitOf(site: Site, { answer, unit }: QuestionRecordOf<'number'>): string {
  return unit ?? ('number' in answer ? getEntry(site.numbers, answer.number, 'number').unit : 'count');
}

function viewPrediction(site: Site, lesson: LessonDocument, record: PredictionRecord, place: PlaceIn): Prediction {
  const read = (text: string): Text => site.inline(text, place, undefined, lesson.figures);
  const share = ({ number, label }: { number: string; label: string }): Share => {
    const { value, text } = writeNumber(getEntry(site.numbers, number, 'number'), 'short', '0');
    return { id: number, label, value, text };
  };
  const { id, kind, objectives, color } = record;
  return {
    ...{ id, kind, objectives, color },
    prompt: read(record.prompt),
    basis: read(record.basis),
    given: record.given.map(share),
    guess: record.guess.map(share),
    record: read(record.record),
    ask: read(record.ask),
  };
}

/** A section's title, for the words of a link to it. */
function findSection(site: Site, href: string): Way {
  const [path = '', id] = href.split('#');
  const slug = path.split('/').at(-2);
  const found = [...site.articles, ...site.lessons].find((document) => document.slug === slug);
  const title = found?.sections.find((section) => section.id === id)?.title;
  return { href, label: title && found ? `${title} (${found.meta.short})` : href };
}

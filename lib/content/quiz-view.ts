import type { Choice, LessonQuiz, Question, RecalledQuestion, Text, Way } from '@/lib/quiz/quiz';
import { shuffle, shuffleAway } from '@/lib/quiz/shuffle';
import type { QuestionRecord, QuestionRecordOf } from '@/lib/schema/quiz';
import { readDiagram } from './diagrams';
import { viewNumber } from './quiz-number';
import { viewPrediction } from './quiz-prediction';
import type { LessonDocument, Site } from './site';

/** What the player of a lesson needs, as plain data: texts resolved, answers worked out, options in the order in which they are shown. */
export function viewQuiz(site: Site, lesson: LessonDocument, sources: readonly string[]): LessonQuiz {
  const { slug, meta, sections, quiz, front, figures } = lesson;
  return {
    lesson: slug,
    title: meta.title,
    steps: sections.filter(({ depth }) => depth === 2).map(({ id, title, kind = 'read' }) => ({ id, title, kind })),
    objectives: meta.objectives.map(({ id, text }, index) => ({ id, text: site.inline(text, front.place(['objectives', index, 'text'])) })),
    questions: quiz.record.questions.map((question, index) => viewQuestion(site, lesson, question, index)),
    predictions: quiz.record.predictions.map((prediction, index) =>
      viewPrediction(site, prediction, (text) => site.inline(text, quiz.placeOf('predictions', index), undefined, figures)),
    ),
    recall: quiz.record.recall.flatMap((id) => findRecalled(site, id)),
    sources,
  };
}

function viewQuestion(site: Site, lesson: LessonDocument, record: QuestionRecord, index: number): Question {
  const place = lesson.quiz.placeOf('questions', index);
  const read = (text: string): Text => site.inline(text, place, undefined, lesson.figures);
  const asked = {
    id: record.id,
    objectives: record.objectives,
    prompt: read(record.prompt),
    hint: read(record.hint),
    explanation: read(record.explanation),
    section: findSection(site, record.section),
  };
  switch (record.kind) {
    case 'number':
      return { ...asked, kind: 'number', ...viewNumber(site, record, read) };
    case 'order': {
      const items = record.items.map(({ id, text, feedback }) => ({ id, text: read(text), feedback: read(feedback) }));
      const ids = items.map(({ id }) => id);
      return { ...asked, kind: 'order', items, start: shuffleAway(ids, record.id) };
    }
    case 'match': {
      const slots = record.pairs.map(({ id, left, feedback }) => ({ id, name: read(left), feedback: read(feedback) }));
      const rights = record.pairs.map(({ id, right }) => ({ id, text: read(right) }));
      return { ...asked, kind: 'match', slots, ...viewChoices(record, rights, read) };
    }
    case 'label': {
      const slots = record.spots.map(({ id, x, y, where, feedback }) => ({ id, x, y, name: read(where), feedback: read(feedback) }));
      const rights = record.spots.map(({ id, label }) => ({ id, text: read(label) }));
      const drawing = readDiagram(lesson.slug, record.drawing, record.id);
      return { ...asked, kind: 'label', slots, ...viewChoices(record, rights, read), drawing, alt: read(record.alt) };
    }
    case 'text': {
      const points = record.points.map(({ id, text, feedback }) => ({ id, text: read(text), feedback: read(feedback) }));
      return { ...asked, kind: 'text', model: read(record.model), points, words: record.words };
    }
    default: {
      const options = record.options.map(({ id, text, right, feedback }) => ({
        id,
        text: read(text),
        isRight: right,
        feedback: read(feedback),
      }));
      return { ...asked, kind: record.kind, options: record.ordered ? options : shuffle(options, record.id) };
    }
  }
}

/** What belongs and what does not, shuffled together so that no choice stands where its place stands. */
function viewChoices({ id, strays }: QuestionRecordOf<'match' | 'label'>, rights: readonly Choice[], read: (text: string) => Text) {
  const all = [...rights, ...strays.map((stray) => ({ id: stray.id, text: read(stray.text) }))];
  return { strays: strays.map((stray) => ({ id: stray.id, feedback: read(stray.feedback) })), choices: shuffleAway(all, id) };
}

/** A question of another lesson, with the way to that lesson. */
function findRecalled(site: Site, id: string): RecalledQuestion[] {
  return site.lessons.flatMap((lesson) => {
    const index = lesson.quiz.record.questions.findIndex((question) => question.id === id);
    const record = lesson.quiz.record.questions[index];
    if (!record) return [];
    const { slug, meta } = lesson;
    const question = viewQuestion(site, lesson, record, index);
    return [{ lesson: { slug, href: `/lessons/${slug}/`, label: meta.title }, question }];
  });
}

/** A section's title, for the words of a link to it. */
function findSection(site: Site, href: string): Way {
  const [path = '', id] = href.split('#');
  const slug = path.split('/').at(-2);
  const found = [...site.articles, ...site.lessons].find((document) => document.slug === slug);
  const title = found?.sections.find((section) => section.id === id)?.title;
  return { href, label: title && found ? `${title} (${found.meta.short})` : href };
}

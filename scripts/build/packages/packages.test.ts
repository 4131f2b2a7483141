import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { createElement, Fragment } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { Slot } from '@/components/figure/slot';
import { listSources, readSite, viewQuiz, withQuiz } from '@/lib/content';
import { writeCartridge } from '@/lib/packages/cartridge';
import { writeState } from '@/lib/packages/packed-state';
import { writeScorm12Manifest, writeScorm2004Manifest } from '@/lib/packages/scorm-manifest';
import { scorm12 } from '@/lib/packages/scorm12';
import { allQuestions, partsOf, valuesOf } from '@/lib/packages/tokens';
import { writeOwnText } from '@/lib/quiz/kinds/text';
import { type LessonProgress, noProgress, withAnswerShown, withAttempt, withGuess, withRecall } from '@/lib/quiz/progress';
import type { Answer, LessonQuiz, Question } from '@/lib/quiz/quiz';
import { zip } from '../data-files/archive';
import { flattenPage } from './flatten-page';
import { leadToSite } from './lead-to-site';
import { toTree } from './to-tree';

const site = readSite();

// A guessed line begins with points of its figure, which a fresh checkout has not drawn yet.
beforeAll(() => {
  const guessed = site.lessons.flatMap(({ quiz }) => quiz.record.predictions.flatMap((one) => (one.kind === 'line' ? [one.figure] : [])));
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build/draw.ts', ...guessed]);
}, 120_000);

const quizOf = (slug: string): LessonQuiz => {
  const lesson = site.lessons.find((one) => one.slug === slug);
  if (!lesson) throw new Error(slug);
  const keys = listSources(site, withQuiz(site, lesson)).map(({ key }) => key);
  return viewQuiz(site, lesson, keys);
};

/** As long an answer as a question takes; texts of the words that were asked for. */
function longAnswer(question: Question): Answer {
  const parts = partsOf(question);
  switch (question.kind) {
    case 'one':
      return parts.slice(0, 1);
    case 'number':
      return ['1234.5678 kilograms'];
    case 'text':
      return writeOwnText({ text: 'evidence '.repeat(question.words).trim(), ticks: parts, isCompared: true });
    case 'match':
    case 'label':
      return question.slots.map(({ id }) => `${id}=${question.choices[0]?.id}`);
    default:
      return parts;
  }
}

/** Every question tried three times, every answer looked up, every guess made and explained. */
function fullWork(quiz: LessonQuiz): LessonProgress {
  const chosen = quiz.recall.slice(0, 3).map(({ question }) => question.id);
  let progress = withRecall({ ...noProgress, step: quiz.steps.at(-1)?.id ?? '' }, chosen);
  for (const question of allQuestions(quiz).filter(({ id }) => chosen.includes(id) || quiz.questions.some((own) => own.id === id))) {
    progress = withAnswerShown(progress, question.id);
    for (const isRight of [false, false, true])
      progress = withAttempt(progress, question.id, { answer: [...longAnswer(question), ...(isRight ? [] : [' '])], isRight });
  }
  for (const prediction of quiz.predictions)
    progress = withGuess(progress, prediction.id, {
      values: Object.fromEntries(valuesOf(prediction).map((id) => [id, 123.456])),
      isRevealed: true,
      note: 'Because I thought that mines decide everything, and they do not.',
    });
  return progress;
}

describe('packages of the lessons', () => {
  it.each(site.lessons.map(({ slug }) => slug))('%s fits what SCORM 1.2 keeps, with three tries at every question', (slug) => {
    const written = writeState(quizOf(slug), { progress: fullWork(quizOf(slug)), isEndSeen: true }, scorm12.stateLimit);
    expect(written?.isCut).toBe(false);
  });

  it('have manifests that are XML whatever a title holds, name every file, and report', async () => {
    const contents = { id: 'a-lesson', title: 'Ore & "magnets" <3 \u0007', files: ['index.html', 'player.js'] } as const;
    const cartridge = writeCartridge({
      ...contents,
      description: 'What & why',
      links: [{ id: 'one', title: 'A & B', address: 'https://example.org/?a=1&b=2', isForTeachers: true }],
    });
    for (const text of [writeScorm12Manifest(contents), writeScorm2004Manifest(contents), ...cartridge.values()])
      expect((await validateXML({ xml: [{ fileName: 'a.xml', contents: text }], normalization: 'format' })).errors).toEqual([]);
    for (const text of [writeScorm12Manifest(contents), writeScorm2004Manifest(contents)]) {
      expect(text).toMatch(/<resource identifier="resource" type="webcontent" adlcp:scorm[tT]ype="sco" href="index.html">/);
      expect(text.match(/<file href="(index.html|player.js)"\/>/g)).toHaveLength(2);
      expect(text).toContain('identifierref="resource"');
    }
    expect(writeScorm12Manifest(contents)).toContain('<schemaversion>1.2</schemaversion>');
    expect(writeScorm2004Manifest(contents)).toContain('<schemaversion>2004 4th Edition</schemaversion>');
    expect([...cartridge.keys()]).toEqual(['imsmanifest.xml', 'links/one.xml']);
    expect(cartridge.get('imsmanifest.xml')).toContain('type="imswl_xmlv1p3" intendeduse="lessonplan"><file href="links/one.xml"/>');
  });

  it('have the same bytes whenever they are made, wherever the clock stands', () => {
    const files = new Map([
      ['b.txt', new Uint8Array([1])],
      ['a.txt', new Uint8Array([2])],
    ]);
    expect(zip(files)).toEqual(zip(new Map([...files].reverse())));
    expect(Object.keys(unzipSync(zip(files)))).toEqual(['a.txt', 'b.txt']);
  });

  it('lead to the site from anywhere, in a window beside', () => {
    expect(leadToSite('<a class="x" href="/a/#b">A</a> <a href="#c">C</a>', 'https://example.org/sub')).toBe(
      '<a target="_blank" rel="noopener" class="x" href="https://example.org/sub/a/#b">A</a> <a href="#c">C</a>',
    );
  });

  it('hold pages for paper with their styles and no script', () => {
    const html =
      '<head><link rel="preload" as="style" href="/x.css"><script src="/_next/a.js"></script></head><a href="/b/">B</a><script>1</script>';
    expect(flattenPage(html, 'nowhere', 'https://example.org')).toBe(
      '<head></head><a target="_blank" rel="noopener" href="https://example.org/b/">B</a>',
    );
    expect(() => flattenPage('<link rel="stylesheet" href="/gone.css">', 'nowhere', 'https://example.org')).toThrow(
      'no styles at /gone.css',
    );
  });

  it('hold markup as data, drawings apart, and refuse what data cannot hold', () => {
    const drawing = createElement(Slot, { name: 'figure:a', html: '<svg/>' });
    const { nodes, slots } = toTree(
      createElement('p', { id: 'x' }, 'A ', createElement(Fragment, null, createElement('b', null, 'word')), drawing),
    );
    expect(nodes).toEqual([['p', { id: 'x' }, 'A ', ['b', {}, 'word'], ['div', { 'data-slot': 'figure:a' }]]]);
    expect(slots.get('figure:a')).toBe('<svg/>');
    expect(() => toTree(createElement('a', { onClick: () => {} }))).toThrow('cannot hold the function "onClick" of <a>');
  });
});

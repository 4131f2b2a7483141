import { hydrateRoot } from 'react-dom/client';
import type { LessonHost } from '@/components/lesson/host';
import type { Keeper } from '@/components/lesson/keeper';
import { makeLocalKeeper } from '@/components/lesson/local-keeper';
import { noticeId, packedId, type Runtime, rootId } from '@/lib/packages/runtime';
import { scorm12 } from '@/lib/packages/scorm12';
import { scorm2004 } from '@/lib/packages/scorm2004';
import type { LessonQuiz } from '@/lib/quiz/quiz';
import { alonePackage } from './notices';
import { type PackedLesson, PackageLesson } from './package-lesson';
import { findScormApi } from './scorm-api';
import { makeScormAttempt } from './scorm-attempt';

// Begins a packed lesson: finds who keeps its work, then takes over the page as it was written.

interface Packed extends PackedLesson {
  readonly runtime: Runtime;
}

interface Surroundings {
  readonly keeper: Keeper;
  readonly host?: LessonHost;
}

function begin(): void {
  const root = document.getElementById(rootId);
  const data = document.getElementById(packedId)?.textContent;
  if (!root || !data) return;
  const { runtime, ...lesson } = JSON.parse(data) as Packed;
  const slots = new Map([...root.querySelectorAll<HTMLElement>('[data-slot]')].map((slot) => [slot.dataset.slot, slot.innerHTML]));
  const surroundings = findSurroundings(runtime, lesson.quiz);
  document.documentElement.dataset.script = '';
  document.addEventListener('click', openBeside, { capture: true });
  hydrateRoot(root, <PackageLesson lesson={lesson} readSlot={(name) => slots.get(name) ?? ''} {...surroundings} />);
}

function findSurroundings(runtime: Runtime, quiz: LessonQuiz): Surroundings {
  const alone = { keeper: makeLocalKeeper(quiz.lesson) };
  if (runtime === 'offline') return alone;
  const api = findScormApi(runtime);
  if (!api?.begin()) {
    notify(alonePackage);
    return alone;
  }
  const attempt = makeScormAttempt({ api, words: runtime === 'scorm12' ? scorm12 : scorm2004, quiz, notify });
  // Platforms forbid "unload", and phones never send it: a page that is hidden may not come back.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && attempt.store());
  window.addEventListener('pagehide', attempt.end);
  // Out of the browser's cache of pages the attempt is over: begin another one.
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  return attempt;
}

function notify(text: string | undefined): void {
  const place = document.getElementById(noticeId);
  if (!place || place.textContent === (text ?? '')) return;
  place.textContent = text ?? '';
  place.hidden = text === undefined;
}

/** Links to the site must not take the place of the lesson, which may stand in a platform's frame. */
function openBeside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="http"]') : null;
  if (!link) return;
  link.target = '_blank';
  link.rel = 'noopener';
}

begin();

import { hydrateRoot } from 'react-dom/client';
import type { LessonHost } from '@/components/lesson/host';
import type { Keeper } from '@/components/lesson/keeper';
import { makeLocalKeeper } from '@/components/lesson/local-keeper';
import { leaveId, noticeId, packedId, rootId } from '@/lib/packages/runtime';
import { makeAttempt } from './attempt';
import { findRecord, type Launch } from './find-record';
import { PackageLesson, type PackedLesson } from './package-lesson';
import type { PlatformRecord } from './record';

// Begins a packed lesson: finds who keeps its work, then takes over the page as it was written.

interface Packed extends PackedLesson, Omit<Launch, 'quiz'> {}

interface Surroundings {
  readonly keeper: Keeper;
  readonly host?: LessonHost;
}

async function begin(): Promise<void> {
  const root = document.getElementById(rootId);
  const data = document.getElementById(packedId)?.textContent;
  if (!root || !data) return;
  const { runtime, address, ...lesson } = JSON.parse(data) as Packed;
  const slots = new Map([...root.querySelectorAll<HTMLElement>('[data-slot]')].map((slot) => [slot.dataset.slot, slot.innerHTML]));
  document.addEventListener('click', openBeside, { capture: true });
  const found = await findRecord({ runtime, address, quiz: lesson.quiz });
  if (found.trouble) notify(found.trouble);
  const surroundings = found.record ? attend(found.record, lesson) : { keeper: makeLocalKeeper(lesson.quiz.lesson) };
  document.documentElement.dataset.script = '';
  hydrateRoot(root, <PackageLesson lesson={lesson} readSlot={(name) => slots.get(name) ?? ''} {...surroundings} />);
}

function attend(record: PlatformRecord, { quiz }: PackedLesson): Surroundings {
  const attempt = makeAttempt({ record, quiz, notify });
  // Platforms forbid "unload", and phones never send it: a page that is hidden may not come back.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && attempt.store());
  window.addEventListener('pagehide', attempt.end);
  // Out of the browser's cache of pages the attempt is over: begin another one.
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  const { leave } = record;
  const button = document.getElementById(leaveId);
  if (leave && button) {
    button.hidden = false;
    button.addEventListener('click', () => {
      attempt.store();
      void leave();
    });
  }
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

void begin();

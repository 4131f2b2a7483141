import type { LessonHost } from '@/components/lesson/host';
import type { Keeper, KeepTrouble } from '@/components/lesson/keeper';
import { readState, writeState } from '@/lib/packages/packed-state';
import type { ScormWords, Setting } from '@/lib/packages/scorm';
import { type LessonProgress, noProgress } from '@/lib/quiz/progress';
import type { LessonQuiz } from '@/lib/quiz/quiz';
import { platformWords, unsavedNotice, viewedNotice } from './notices';
import type { ScormApi } from './scorm-api';

/** What is typed is handed to the platform at once and stored there after this much rest. */
const restBeforeCommit = 2000;
const retryAfter = 10_000;

interface AttemptOptions {
  readonly api: ScormApi;
  readonly words: ScormWords;
  readonly quiz: LessonQuiz;
  /** Shows what must be said about saving, or takes it away. */
  notify(text: string | undefined): void;
}

export interface ScormAttempt {
  readonly keeper: Keeper;
  readonly host: LessonHost;
  /** Stores everything now: the page may go away. */
  store(): void;
  /** Stores everything and says goodbye to the platform. */
  end(): void;
}

/** An attempt at the lesson on a platform: keeps the pupil's work there and reports answers, place, score and status. */
export function makeScormAttempt({ api, words, quiz, notify }: AttemptOptions): ScormAttempt {
  const began = Date.now();
  const mode = api.get(words.mode);
  // Platforms that say nothing mean an attempt that counts.
  const counts = mode !== 'review' && mode !== 'browse';
  const kept = readState(quiz, api.get(words.state));
  let progress = kept.state?.progress ?? noProgress;
  let isEndSeen = kept.state?.isEndSeen ?? false;
  let isFinished = false;
  // What was reached once is not taken back.
  let isPassed = api.get(words.success) === 'passed';
  let isAllRight = false;
  let interactions = Number.parseInt(api.get(words.interactionCount), 10) || 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const set = (settings: readonly Setting[]): boolean => settings.map(([element, value]) => api.set(element, value)).every(Boolean);
  const commit = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!counts || isOver) return;
    const isStored = api.commit();
    notify(isStored ? undefined : unsavedNotice);
    if (!isStored) timer = setTimeout(commit, retryAfter);
  };
  const commitSoon = (rest: number) => {
    clearTimeout(timer);
    timer = setTimeout(commit, rest);
  };
  const report = () => {
    if (!counts || !isFinished || !isEndSeen) return;
    isPassed ||= isAllRight;
    set(words.done(isPassed));
  };
  const save = (): KeepTrouble | undefined => {
    if (!counts || isOver) return undefined;
    if (kept.trouble === 'newer') return 'newer';
    const written = writeState(quiz, { progress, isEndSeen }, words.stateLimit);
    if (!written || !api.set(words.state, written.text)) return 'full';
    return written.isCut ? 'cut' : undefined;
  };

  if (!counts) notify(viewedNotice);
  else if (words.fresh.includes(api.get(words.status))) set(words.begun);

  const keeper: Keeper = {
    words: platformWords,
    load: () => ({ progress: kept.state?.progress, trouble: kept.trouble }),
    save(next) {
      const isAnswered = countTries(next) > countTries(progress);
      progress = next;
      const trouble = save();
      // After this round of effects, which reports the score, too.
      commitSoon(isAnswered ? 0 : restBeforeCommit);
      return trouble;
    },
    erase() {
      progress = noProgress;
      save();
      commitSoon(0);
    },
    watch: () => () => {},
  };
  const host: LessonHost = {
    onAnswer(checked) {
      if (counts && !isOver && set(words.interaction(interactions, checked, new Date()))) interactions++;
      else if (counts) interactions = Number.parseInt(api.get(words.interactionCount), 10) || interactions;
    },
    onPlace({ id, index, count }) {
      if (!counts) return;
      set([[words.place, id]]);
      if (index === count && !isEndSeen) {
        isEndSeen = true;
        save();
      }
      report();
      commitSoon(0);
    },
    onScore(score) {
      if (!counts) return;
      isFinished = score.isFinished;
      isAllRight = score.right === score.total;
      set(words.score(score));
      report();
    },
  };
  const store = () => {
    if (isOver) return;
    if (counts) set(words.left((Date.now() - began) / 1000));
    commit();
  };
  return {
    keeper,
    host,
    store,
    end() {
      if (isOver) return;
      store();
      isOver = true;
      clearTimeout(timer);
      api.end();
    },
  };
}

function countTries({ questions, recall }: LessonProgress): number {
  return [questions, recall?.questions ?? {}].flatMap(Object.values).reduce((sum, { attempts }) => sum + attempts.length, 0);
}

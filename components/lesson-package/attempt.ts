import type { LessonHost } from '@/components/lesson/host';
import type { Keeper, KeepTrouble } from '@/components/lesson/keeper';
import { shareRight } from '@/lib/packages/checked-answer';
import { readState, writeState } from '@/lib/packages/packed-state';
import { type LessonProgress, noProgress } from '@/lib/quiz/progress';
import type { LessonQuiz } from '@/lib/quiz/quiz';
import { platformWords, storedNotices, viewedNotice } from './notices';
import type { PlatformRecord, Stored } from './record';

/** What is typed is handed to the platform at once and stored there after this much rest. */
const restBeforeCommit = 2000;
const retryAfter = 10_000;

interface AttemptOptions {
  readonly record: PlatformRecord;
  readonly quiz: LessonQuiz;
  /** Shows what must be said about saving, or takes it away. */
  notify(text: string | undefined): void;
}

export interface Attempt {
  readonly keeper: Keeper;
  readonly host: LessonHost;
  /** Stores everything now: the page may go away. */
  store(): void;
  /** Stores everything and says goodbye to the platform. */
  end(): void;
}

/** An attempt at the lesson on a platform: keeps the pupil's work there and reports answers, place, score and status. */
export function makeAttempt({ record, quiz, notify }: AttemptOptions): Attempt {
  const began = Date.now();
  const { counts } = record;
  const kept = readState(quiz, record.kept);
  let progress = kept.state?.progress ?? noProgress;
  let isEndSeen = kept.state?.isEndSeen ?? false;
  let isFinished = false;
  // What was reached once is not taken back.
  let isPassed = record.wasPassed;
  let share = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const told = (stored: Stored) => {
    notify(storedNotices[stored]);
    if (stored === 'waiting' && !isOver) commitSoon(retryAfter);
  };
  const commit = () => {
    clearTimeout(timer);
    timer = undefined;
    if (counts && !isOver) record.commit((Date.now() - began) / 1000, told);
  };
  const commitSoon = (rest: number) => {
    clearTimeout(timer);
    timer = setTimeout(commit, rest);
  };
  const report = () => {
    if (!counts || isOver || !isFinished || !isEndSeen) return;
    isPassed ||= share >= record.passMark;
    record.done(isPassed);
  };
  const save = (): KeepTrouble | undefined => {
    if (!counts || isOver) return undefined;
    if (kept.trouble === 'newer') return 'newer';
    const written = writeState(quiz, { progress, isEndSeen }, record.stateLimit);
    if (!written || !record.keep(written.text)) return 'full';
    return written.isCut ? 'cut' : undefined;
  };

  if (counts) record.begin();
  else notify(viewedNotice);

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
      const before = progress;
      progress = noProgress;
      const trouble = save();
      if (trouble) progress = before;
      commitSoon(0);
      return trouble;
    },
    watch: () => () => {},
  };
  const host: LessonHost = {
    onAnswer(checked) {
      if (counts && !isOver) record.answer(checked);
    },
    onPlace({ id, index, count }) {
      if (!counts || isOver) return;
      record.place(id);
      if (index === count && !isEndSeen) {
        isEndSeen = true;
        save();
      }
      report();
      commitSoon(0);
    },
    onScore(score) {
      if (!counts || isOver) return;
      isFinished = score.isFinished;
      share = shareRight(score);
      record.score(score);
      report();
    },
  };
  return {
    keeper,
    host,
    store: commit,
    end() {
      if (isOver) return;
      commit();
      isOver = true;
      clearTimeout(timer);
      record.end();
    },
  };
}

function countTries({ questions, recall }: LessonProgress): number {
  return [questions, recall?.questions ?? {}].flatMap(Object.values).reduce((sum, { attempts }) => sum + attempts.length, 0);
}

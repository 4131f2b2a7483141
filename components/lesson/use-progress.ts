import { useCallback, useEffect, useRef, useState } from 'react';
import { mergeProgress } from '@/lib/quiz/merge-progress';
import { isEmpty, type LessonProgress, noProgress } from '@/lib/quiz/progress';
import type { Keeper, KeepTrouble } from './keeper';

export interface ProgressState {
  readonly progress: LessonProgress;
  /** False in the static page and in the first render, which must equal it. */
  readonly isReady: boolean;
  readonly trouble: KeepTrouble | undefined;
  change(next: (before: LessonProgress) => LessonProgress): void;
  /** Says why something of it is still kept, if so; then nothing is put away here, either. */
  erase(): KeepTrouble | undefined;
}

/** The pupil's progress: read once the page runs, saved at each change, followed across tabs. */
export function useProgress(keeper: Keeper): ProgressState {
  const [progress, setProgress] = useState(noProgress);
  const [isReady, setReady] = useState(false);
  const [trouble, setTrouble] = useState<KeepTrouble>();
  const latest = useRef(progress);
  latest.current = progress;
  // What the device or another tab said is kept already, and need not be saved again.
  const kept = useRef<LessonProgress>(noProgress);

  useEffect(() => {
    const { progress: found, trouble: foundTrouble } = keeper.load();
    setTrouble(foundTrouble);
    if (found) {
      kept.current = found;
      setProgress((before) => (isEmpty(before) ? found : mergeProgress(before, found)));
    }
    setReady(true);
    return keeper.watch(({ progress: theirs }) => {
      const mine = latest.current;
      kept.current = theirs ? keepPlace(mine, mergeProgress(theirs, mine)) : noProgress;
      setProgress(kept.current);
    });
  }, [keeper]);

  useEffect(() => {
    if (!isReady || progress === kept.current || isEmpty(progress)) return;
    const failed = keeper.save(progress);
    setTrouble((before) => failed ?? (before === 'damaged' ? before : undefined));
  }, [keeper, progress, isReady]);

  const change = useCallback((next: (before: LessonProgress) => LessonProgress) => setProgress(next), []);
  const erase = useCallback(() => {
    const left = keeper.erase();
    if (left) return left;
    kept.current = noProgress;
    setProgress(noProgress);
    return undefined;
  }, [keeper]);
  return { progress, isReady, trouble, change, erase };
}

/** Two tabs may stand at different steps. */
function keepPlace(mine: LessonProgress, merged: LessonProgress): LessonProgress {
  return mine.step === undefined ? merged : { ...merged, step: mine.step };
}

import { useEffect } from 'react';
import { isEmpty, type LessonProgress } from '@/lib/quiz/progress';
import { isKept, type Keeper, type KeepTrouble } from './keeper';

/** Has the browser ask before the page is left with work that could not be saved. A platform around the lesson asks by itself. */
export function useLeaveWarning({ words }: Keeper, progress: LessonProgress, trouble: KeepTrouble | undefined): void {
  const isAtRisk = !words && !isKept(trouble) && !isEmpty(progress);
  useEffect(() => {
    if (!isAtRisk) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Browsers of before 2024 go by this.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
}

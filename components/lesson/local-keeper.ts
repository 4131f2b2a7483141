import { mergeProgress } from '@/lib/quiz/merge-progress';
import { isEmpty, noProgress, withRecalled } from '@/lib/quiz/progress';
import { readSaved, type Saved, savedKey, savedVersion, writeSaved } from '@/lib/quiz/saved';
import type { Keeper, Kept } from './keeper';

/** Keeps one lesson's progress in the browser. Never throws: storage may be blocked, full or damaged. */
export function makeLocalKeeper(lesson: string, getStorage: () => Storage = () => window.localStorage): Keeper {
  const read = (): { text: string | null; isBlocked: boolean } => {
    try {
      return { text: getStorage().getItem(savedKey), isBlocked: false };
    } catch {
      return { text: null, isBlocked: true };
    }
  };
  const write = (saved: Saved): 'blocked' | 'full' | undefined => {
    try {
      getStorage().setItem(savedKey, writeSaved(saved));
      return undefined;
    } catch (error) {
      return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked';
    }
  };
  const load = (): Kept => {
    const { text, isBlocked } = read();
    if (isBlocked) return { progress: undefined, trouble: 'blocked' };
    const { saved, trouble } = readSaved(text);
    return { progress: saved.lessons[lesson], trouble };
  };
  return {
    load,
    save(progress) {
      const { text, isBlocked } = read();
      if (isBlocked) return 'blocked';
      const { saved, trouble } = readSaved(text);
      if (trouble === 'newer') return trouble;
      const theirs = saved.lessons[lesson];
      // Another tab may have written since: nothing of it is lost.
      const merged = theirs ? mergeProgress(progress, theirs) : progress;
      return write({ version: savedVersion, lessons: { ...saved.lessons, [lesson]: merged } });
    },
    erase() {
      const { saved, trouble } = readSaved(read().text);
      if (trouble === 'newer') return trouble;
      const { [lesson]: _erased, ...others } = saved.lessons;
      write({ version: savedVersion, lessons: others });
      return load().progress && 'full';
    },
    past: (other, question) => readSaved(read().text).saved.lessons[other]?.questions[question],
    remember(other, question, recall) {
      const { saved, trouble } = readSaved(read().text);
      if (trouble === 'newer') return;
      const noted = withRecalled(saved.lessons[other] ?? noProgress, question, recall);
      write({ version: savedVersion, lessons: { ...saved.lessons, [other]: noted } });
    },
    watch(onChange) {
      const tell = () => {
        const kept = load();
        onChange(kept.progress && isEmpty(kept.progress) ? { ...kept, progress: undefined } : kept);
      };
      const listen = ({ key }: StorageEvent) => (key === null || key === savedKey) && tell();
      // A page that the browser had put aside hears nothing meanwhile.
      const comeBack = ({ persisted }: PageTransitionEvent) => persisted && tell();
      window.addEventListener('storage', listen);
      window.addEventListener('pageshow', comeBack);
      return () => {
        window.removeEventListener('storage', listen);
        window.removeEventListener('pageshow', comeBack);
      };
    },
  };
}

import { useState } from 'react';
import type { UnitName } from '@/lib/quiz/quiz';
import { readNumber } from '@/lib/quiz/read-number';

interface TypedGuessOptions {
  readonly units: readonly UnitName[];
  /** What is to be said about what was typed. */
  tellTyped(text: string): string | undefined;
  onRead(value: number): void;
}

/** What stands in a field while a guess is typed, and what is said about it. */
export function useTypedGuess({ units, tellTyped, onRead }: TypedGuessOptions) {
  const [typed, setTyped] = useState<string>();
  // Stays when the field is left, which then shows the number that was taken.
  const [told, tell] = useState<string>();
  const isUnread = Boolean(typed?.trim()) && !readNumber(typed ?? '', units).ok;
  return {
    typed,
    told,
    isUnread,
    type(text: string) {
      setTyped(text);
      tell(tellTyped(text));
      const read = readNumber(text, units);
      if (read.ok) onRead(read.value);
    },
    /** What could be read gives way to the number that was taken. */
    leave() {
      setTyped((text) => (isUnread ? text : undefined));
    },
    /** The slider was moved. */
    clear() {
      setTyped(undefined);
      tell(undefined);
    },
  };
}

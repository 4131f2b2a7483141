'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Guess } from '@/components/guess/guess';
import type { GuessTask } from '@/lib/guess/guess-task';
import { islandEvents } from '@/lib/island/events';

interface GuessIslandProps {
  readonly name: string;
  readonly task: GuessTask;
  readonly question: string;
  /** The record as a table. */
  readonly children: ReactNode;
}

/** A guess in a page of this site. */
export function GuessIsland({ name, task, question, children }: GuessIslandProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.dispatchEvent(new CustomEvent(islandEvents.ready, { bubbles: true }));
  }, []);
  return (
    <div ref={root} className="guess-card" data-island={name} data-instrument="guess-line" data-guess={name}>
      <Guess name={name} task={task} question={question}>
        {children}
      </Guess>
    </div>
  );
}

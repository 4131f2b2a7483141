'use client';

import { useCallback, useRef } from 'react';
import { Gradebook } from '@/components/gradebook/gradebook';
import { islandEvents } from '@/lib/island/events';

/** The gradebook in a page of this site. What it needs to know of the lessons is a file, fetched once. */
export function GradebookIsland({ lessons }: { readonly lessons: string }) {
  const root = useRef<HTMLDivElement>(null);
  const tell = useCallback(() => {
    root.current?.dispatchEvent(new CustomEvent(islandEvents.ready, { bubbles: true }));
  }, []);
  return (
    <div ref={root} data-island="gradebook" data-island-eager="">
      <Gradebook address={lessons} onReady={tell} />
    </div>
  );
}

'use client';

import { useEffect, useRef } from 'react';
import { EraseAll } from '@/components/privacy/erase-all';
import { islandEvents } from '@/lib/island/events';

/** The button that erases what the site keeps, in a page of this site. */
export function EraseIsland() {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.dispatchEvent(new CustomEvent(islandEvents.ready, { bubbles: true }));
  }, []);
  return (
    <div ref={root} data-island="erase">
      <EraseAll />
    </div>
  );
}

import { type RefObject, useEffect } from 'react';
import { islandEvents } from '@/lib/island/events';

/** Without the finishing step (in development) nothing waits for intent. */
const isEager = process.env.SEVENTEEN_FINISH !== '1';

/** Tells the shell that the island is ready to be woken, and wakes it when the shell says so. */
export function useWaking(root: RefObject<HTMLElement | null>, wake: () => void): void {
  useEffect(() => {
    const island = root.current;
    if (!island) return;
    island.addEventListener(islandEvents.wake, wake);
    island.dispatchEvent(new CustomEvent(islandEvents.ready, { bubbles: true }));
    if (isEager) wake();
    return () => island.removeEventListener(islandEvents.wake, wake);
  }, [root, wake]);
}

/** Marks the figure around an island as static or live; call it after each drawing. */
export function tellDrawn(island: HTMLElement | null, isLive: boolean): void {
  const figure = island?.closest<HTMLElement>('[data-figure]');
  if (figure) figure.dataset.state = isLive ? 'live' : 'static';
  if (isLive) island?.dispatchEvent(new CustomEvent(islandEvents.drawn, { bubbles: true }));
}

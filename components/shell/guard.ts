/** Runs a piece of the shell; what goes wrong in it stays in it. */
export function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Listens on the document; an error in the handler never escapes. */
export function on<K extends keyof DocumentEventMap>(
  type: K,
  handle: (event: DocumentEventMap[K]) => void,
  options?: AddEventListenerOptions,
): void {
  document.addEventListener(type, (event) => attempt(() => handle(event)), options);
}

/** Same for events of our own. */
export function onOwn(type: string, handle: (target: HTMLElement) => void): void {
  document.addEventListener(type, (event) => attempt(() => handle(event.target as HTMLElement)));
}

/** The nearest element around an event's target that matches. */
export function closest(event: Event, selector: string): HTMLElement | undefined {
  return (event.target instanceof Element && event.target.closest<HTMLElement>(selector)) || undefined;
}

/** Runs after what was just changed is on the screen. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(() => attempt(run)));
}

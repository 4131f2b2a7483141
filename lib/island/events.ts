/** Events between islands and the shell; each bubbles from the island's `[data-island]` element. */
export const islandEvents = {
  /** The island hydrated and listens. */
  ready: 'island:ready',
  /** The shell tells an island that the reader means it. */
  wake: 'island:wake',
  /** A live chart was drawn or redrawn: targets and table may have moved. */
  drawn: 'island:drawn',
} as const;

/** Detail of a wake event. */
export interface WakeDetail {
  /** The island's rows, already on their way; what they are, the island checks. */
  readonly rows?: Promise<unknown> | undefined;
}

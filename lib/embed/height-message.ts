/** What passes between an embed and the page that frames it: one number one way, one question the other way. */
export interface HeightMessage {
  readonly seventeenHeight: number;
}

/** The host's script may come later than the frame's first word, so it asks. */
export const heightQuestion = 'seventeen:height?';

/** No embed is lower or higher than this; a message that says so is not ours, or was tampered with. */
const lowest = 60;
const highest = 6000;

export function writeHeight(height: number): HeightMessage {
  return { seventeenHeight: Math.min(highest, Math.max(lowest, Math.ceil(height))) };
}

/** The height in a message, undefined for anything else that a page may be sent. */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || Object.keys(data).length !== 1) return undefined;
  const { seventeenHeight: height } = data as Partial<HeightMessage>;
  return Number.isInteger(height) && (height as number) >= lowest && (height as number) <= highest ? height : undefined;
}

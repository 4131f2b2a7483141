const dayLength = 24 * 60 * 60 * 1000;

/** Days since 1970: when a question was met, no finer. */
export function today(): number {
  return Math.floor(Date.now() / dayLength);
}

/** What the first line's checksum runs on from. */
export const firstSum = '00000000';

/**
 * Checksum of a line that follows a line with the checksum `former` (FNV-1a, 32 bits). Every character changes it, and through
 * it the sums of all lines below: it notices slips and hand edits, it does not keep anybody from forging a ledger.
 */
export function nextSum(former: string, line: string): string {
  let sum = 0x811c9dc5;
  for (const text of [former, line]) {
    for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}

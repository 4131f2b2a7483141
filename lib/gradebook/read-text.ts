/** Files larger than this are no lists of codes. */
const largestFile = 2_000_000;

export type ReadText = { readonly text: string } | { readonly trouble: string };

/** The text of a file that a teacher chose, in whichever way a spreadsheet wrote its letters. */
export async function readText(file: Blob): Promise<ReadText> {
  if (file.size > largestFile) return { trouble: 'This file is too large to be a list of codes.' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  // "Unicode text" of a spreadsheet: two bytes a letter.
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.includes(0)) return { trouble: 'This is no text. Save the list as CSV or text first, or paste the codes.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Older spreadsheets write the letters of Western Europe in one byte.
    return { text: new TextDecoder('windows-1252').decode(bytes) };
  }
}

// Text in PNG files (iTXt chunks) and their physical size (pHYs), by the PNG specification, third edition, sections 5 and 11.3.
// Pure, because the build writes pictures and so does the browser.

/** Keyword and text: "Title", "Author", "Copyright", "Source" … */
export type PngWords = Readonly<Record<string, string>>;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** One chunk: length, type, data, checksum over type and data. */
export function writeChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

/** A whole file out of its chunks. */
export function joinChunks(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const parts = [Uint8Array.from(signature), ...chunks];
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** An iTXt chunk a word: keyword, no compression, no language, the text in UTF-8. */
export function textChunks(words: PngWords): Uint8Array[] {
  return Object.entries(words).map(([keyword, text]) => writeChunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`)));
}

/** The size at which the picture is meant to be printed. */
export function sizeChunk(dotsPerInch: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMeter = Math.round(dotsPerInch / 0.0254);
  view.setUint32(0, perMeter);
  view.setUint32(4, perMeter);
  data[8] = 1;
  return writeChunk('pHYs', data);
}

/** Puts words, and a printing size where there is one, behind the header of a PNG. */
export function addPngWords(file: Uint8Array, words: PngWords, dotsPerInch?: number): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = splitChunks(file);
  if (!header) throw new Error('not a PNG file');
  return joinChunks([
    header.whole,
    ...(dotsPerInch ? [sizeChunk(dotsPerInch)] : []),
    ...textChunks(words),
    ...rest.map(({ whole }) => whole),
  ]);
}

/** The words of a PNG. @throws when a checksum is wrong or the file is none. */
export function readPngWords(file: Uint8Array): PngWords {
  const texts = splitChunks(file).filter(({ type }) => type === 'iTXt');
  return Object.fromEntries(
    texts.map(({ data }) => {
      const [keyword = '', , , , , ...rest] = new TextDecoder().decode(data).split('\0');
      return [keyword, rest.join('\0')];
    }),
  );
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly whole: Uint8Array;
}

function splitChunks(file: Uint8Array): Chunk[] {
  if (signature.some((byte, at) => file[at] !== byte)) throw new Error('not a PNG file');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < file.length; ) {
    const end = at + 12 + view.getUint32(at);
    const type = new TextDecoder().decode(file.subarray(at + 4, at + 8));
    if (end > file.length || crc32(file.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) throw new Error(`broken ${type} chunk`);
    chunks.push({ type, data: file.subarray(at + 8, end - 4), whole: file.subarray(at, end) });
    at = end;
  }
  return chunks;
}

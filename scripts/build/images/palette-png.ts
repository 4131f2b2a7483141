import { deflateSync } from 'node:zlib';
import { joinChunks, type PngWords, textChunks, writeChunk } from '@/lib/picture/png-text';
import { makePalette } from './palette';

/** Pixels as a renderer gives them: red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** A PNG of at most 256 colors with its words: a third of the bytes that full color takes, for pictures that are flat. */
export function encodePng({ width, height, rgba }: Pixels, words: PngWords): Uint8Array {
  const colors = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const { palette, indexOf } = makePalette(colors);
  const lines = new Uint8Array((width + 1) * height);
  // Next to each other most pixels are alike, so the last answer is usually the next one too.
  let last = -1;
  let index = 0;
  for (let y = 0; y < height; y += 1) {
    const start = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1) {
      const color = colors[y * width + x] as number;
      if (color !== last) {
        last = color;
        index = indexOf.get(color) ?? 0;
      }
      lines[start + x] = index;
    }
  }
  return joinChunks([
    writeChunk('IHDR', header(width, height)),
    ...textChunks(words),
    writeChunk('PLTE', palette),
    writeChunk('IDAT', deflateSync(lines, { level: 6, memLevel: 9 })),
    writeChunk('IEND', new Uint8Array()),
  ]);
}

/** Eight bits a pixel, colors by palette, no interlacing. */
function header(width: number, height: number): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

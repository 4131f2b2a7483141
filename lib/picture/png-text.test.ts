import { inflateSync, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { addPngWords, joinChunks, readPngWords, writeChunk } from './png-text';

/** One white dot. */
const dot = joinChunks([
  writeChunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  writeChunk('IDAT', deflateSync(Uint8Array.from([0, 255]))),
  writeChunk('IEND', new Uint8Array()),
]);

test('words come back as they were written, letters beyond ASCII and all', () => {
  const words = { Title: 'China’s share, “69 %”', Author: 'Seventeen editors', Source: 'https://seventeen.test/figures/x/' };
  expect(readPngWords(addPngWords(dot, words))).toEqual(words);
});

test('the checksum is that of the specification: an empty IEND ends in AE 42 60 82', () => {
  expect([...dot.slice(-4)]).toEqual([0xae, 0x42, 0x60, 0x82]);
});

test('words stand before the picture and leave it whole; a printing size of 300 dpi is 11,811 dots a meter', () => {
  const file = Buffer.from(addPngWords(dot, { Title: 'Dot' }, 300));
  const order = ['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND'].map((type) => file.indexOf(type));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(file.readUInt32BE(file.indexOf('pHYs') + 4)).toBe(11811);
  const at = file.indexOf('IDAT');
  expect([...inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)))]).toEqual([0, 255]);
});

test('a changed byte is noticed', () => {
  const file = addPngWords(dot, { Title: 'Dot' });
  file[50] = (file[50] as number) ^ 1;
  expect(() => readPngWords(file)).toThrow('broken');
});

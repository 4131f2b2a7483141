import type { Font } from 'fontkit';

// Renderers without font features set figures as the font's map of characters says. The site sets tabular ones; so does this map.

/** Gives a TrueType font a new map of characters in which 0 to 9 lead to the tabular figures. */
export function mapTabularDigits(bytes: Buffer, font: Font): Buffer {
  const glyphs = font.characterSet
    .filter((code) => code > 0)
    .sort((a, b) => a - b)
    .map((code) => [code, tabularGlyph(font, code)] as const);
  const map = writeMap(glyphs);
  const out = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4), map]);
  const entry = findTable(out, 'cmap');
  out.writeUInt32BE(checksum(map), entry + 4);
  out.writeUInt32BE(out.length - map.length, entry + 8);
  out.writeUInt32BE(map.length, entry + 12);
  return out;
}

function tabularGlyph(font: Font, code: number): number {
  const char = String.fromCodePoint(code);
  const [glyph] = font.layout(char, /\d/.test(char) ? ['tnum'] : []).glyphs;
  return glyph?.id ?? 0;
}

/** Format 12: a group a character, the simplest that every renderer reads. */
function writeMap(glyphs: readonly (readonly [code: number, glyph: number])[]): Buffer {
  const map = Buffer.alloc(12 + 16 + glyphs.length * 12);
  map.writeUInt16BE(1, 2);
  map.writeUInt16BE(3, 4);
  map.writeUInt16BE(10, 6);
  map.writeUInt32BE(12, 8);
  map.writeUInt16BE(12, 12);
  map.writeUInt32BE(16 + glyphs.length * 12, 16);
  map.writeUInt32BE(glyphs.length, 24);
  glyphs.forEach(([code, glyph], index) => {
    const at = 28 + index * 12;
    map.writeUInt32BE(code, at);
    map.writeUInt32BE(code, at + 4);
    map.writeUInt32BE(glyph, at + 8);
  });
  return map;
}

function findTable(bytes: Buffer, tag: string): number {
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    if (bytes.toString('latin1', at, at + 4) === tag) return at;
  }
  throw new Error(`the font has no ${tag} table`);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

declare module 'fontverter' {
  /** Repacks a font; the result is a bare TrueType or OpenType file for 'sfnt'. */
  export function convert(font: Buffer, format: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
  const fontverter: { convert: typeof convert };
  export default fontverter;
}

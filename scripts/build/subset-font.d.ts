declare module 'subset-font' {
  /** Cuts a font to the letters of `text` and to the axes given; resolves to the bytes of the new font. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'sfnt'; variationAxes?: Record<string, number | { min: number; max: number }> },
  ): Promise<Buffer>;
}

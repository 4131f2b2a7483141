/**
 * Advance widths of Instrument Sans, thousandths of an em, for the characters U+0020 to U+007E at weight 400 and 600, figures tabular.
 * Read from the font's own tables (text-width.test.ts compares them), so that a chart lays out its labels alike at build and in the browser.
 */
const regular = [
  200, 273, 384, 716, 608, 600, 755, 232, 406, 406, 408, 600, 255, 506, 255, 443, 600, 600, 600, 600, 600, 600, 600, 600, 600, 600, 255,
  255, 600, 600, 600, 567, 853, 728, 636, 741, 752, 638, 602, 765, 736, 254, 455, 692, 588, 906, 736, 786, 656, 787, 656, 608, 648, 712,
  728, 1089, 688, 676, 623, 406, 443, 406, 531, 426, 354, 533, 606, 533, 606, 564, 354, 606, 599, 240, 240, 535, 240, 922, 599, 584, 606,
  606, 375, 473, 377, 589, 523, 767, 551, 523, 496, 406, 242, 406, 531,
];
const semibold = [
  193, 295, 449, 727, 637, 600, 768, 256, 439, 439, 430, 600, 275, 493, 275, 444, 600, 600, 600, 600, 600, 600, 600, 600, 600, 600, 275,
  275, 600, 600, 600, 580, 867, 733, 645, 747, 755, 630, 594, 764, 725, 254, 427, 712, 589, 898, 725, 794, 667, 806, 664, 637, 664, 704,
  733, 1087, 707, 700, 631, 439, 444, 439, 544, 466, 354, 558, 621, 552, 621, 571, 370, 621, 612, 260, 260, 558, 260, 941, 612, 597, 621,
  621, 390, 494, 406, 604, 536, 800, 587, 536, 513, 439, 234, 439, 544,
];
/** Signs beyond ASCII that our labels use; all others are taken as wide as a figure or a little more. */
const beyond: Readonly<Record<string, number>> = {
  '−': 600,
  '–': 592,
  '—': 892,
  '’': 265,
  '‘': 265,
  '“': 440,
  '”': 440,
  '×': 600,
  '°': 380,
  '·': 124,
  '…': 692,
  '\u00a0': 200,
};

function charWidth(char: string, weight: number): number {
  const index = (char.codePointAt(0) ?? 0) - 32;
  const light = regular[index];
  const heavy = semibold[index];
  if (light === undefined || heavy === undefined) return beyond[char] ?? 680;
  return light + ((heavy - light) * (weight - 400)) / 200;
}

/** Width of a line of text in pixels, in the face of the charts. */
export function getTextWidth(text: string, size: number, weight = 400): number {
  let sum = 0;
  for (const char of text) sum += charWidth(char, weight);
  return (sum * size) / 1000;
}

/** Width in pixels of a line of text. */
type Measure = (line: string) => number;

/** Breaks a text at its spaces into lines no wider than `width`, the lines as even as possible; a single long word stays whole. */
export function wrapText(text: string, width: number, size: number, weight = 400): string[] {
  return wrapLines(text, width, (line) => getTextWidth(line, size, weight));
}

/** The same for any face: `measure` knows how wide a line is. More lines than `most` are returned as they come: nobody will set them. */
export function wrapLines(text: string, width: number, measure: Measure, most = Number.POSITIVE_INFINITY): string[] {
  const full = fill(text, width, measure);
  if (full.length < 2 || full.length > most || full.some((line) => measure(line) > width)) return full;
  // The narrowest measure that takes no line more: "Mountain Pass / stops" becomes two lines of like length.
  let [best, steps, tooMany] = [full, 0, Math.ceil(width / 6)];
  while (tooMany - steps > 1) {
    const middle = Math.floor((steps + tooMany) / 2);
    const lines = fill(text, width - middle * 4, measure);
    if (lines.length > full.length) tooMany = middle;
    else [best, steps] = [lines, middle];
  }
  return best;
}

function fill(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

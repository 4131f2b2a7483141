import { bottom, type CommonWords, drawFoot, drawSheet, firstFit, innerWidth, margin, type Pen, setText, size, sizesFrom } from './canvas';

export interface NumberWords {
  /** "270,000", "$110". */
  readonly value: string;
  /** "tonnes of rare earth oxide"; empty for plain counts. */
  readonly unit: string;
  readonly label: string;
  /** "As of 27 May 2026. U.S. Geological Survey". */
  readonly facts: string;
}

/** A number set large, with what it says, as of when and by whom. */
export function drawNumberCard(pen: Pen, words: CommonWords & NumberWords): string {
  return drawSheet(pen, words, numberBlock(pen, words, 190, 168) + drawFoot(pen, words.credit));
}

/** A section with its key number. */
export function drawSectionNumber(pen: Pen, words: CommonWords & NumberWords): string {
  const title = setText(pen, words.title, { face: 'title', width: innerWidth, height: 118, sizes: sizesFrom(58, 32), leading: 1.1 });
  const top = 182 + title.height + 22;
  const line = `<line x1="${margin}" x2="${size.width - margin}" y1="${top}" y2="${top}" stroke="${pen.tokens.rule}" stroke-width="2"/>`;
  const body = [title.draw(margin, 182), line, numberBlock(pen, words, top + 26, 112), drawFoot(pen, words.credit)];
  return drawSheet(pen, words, body.join(''));
}

/** The number as large as its words leave room for. */
function numberBlock(pen: Pen, words: NumberWords, top: number, largest: number): string {
  return firstFit(sizesFrom(largest, 56), (figureSize) => setNumber(pen, words, top, figureSize));
}

function setNumber(pen: Pen, { value, unit, label, facts }: NumberWords, top: number, figureSize: number): string {
  const figures = setText(pen, value, { face: 'title', width: innerWidth, height: figureSize, sizes: [figureSize], leading: 1 });
  const start = Math.round(margin + pen.faces.measure(value, figureSize, 'title') + figureSize * 0.16);
  const beside = unit ? fitUnit(pen, unit, size.width - margin - start, figureSize) : undefined;
  const below = unit && !beside ? setText(pen, unit, { face: 'text', width: innerWidth, height: 46, sizes: sizesFrom(38, 20) }) : undefined;
  const baseline = top + figureSize * 0.82;
  const labelTop = baseline + 34 + (below ? below.height + 6 : 0);
  const muted = pen.tokens.muted;
  const factText = setText(pen, facts, { face: 'ui', width: innerWidth, height: 64, sizes: sizesFrom(25, 16), leading: 1.3, color: muted });
  const labelHeight = bottom - labelTop - factText.height - 10;
  const labelText = setText(pen, label, {
    face: 'semibold',
    width: innerWidth,
    height: labelHeight,
    sizes: sizesFrom(34, 20),
    leading: 1.25,
  });
  return [
    figures.draw(margin, top),
    beside?.draw(start, baseline - beside.size * 0.82 - (beside.height - beside.size * 1.05)) ?? '',
    below?.draw(margin, baseline + 20) ?? '',
    labelText.draw(margin, labelTop),
    factText.draw(margin, labelTop + labelText.height + 10),
  ].join('');
}

/** The unit beside the figures, in one line or two; undefined where it needs a line of its own below. */
function fitUnit(pen: Pen, unit: string, width: number, figures: number) {
  if (width < 160) return undefined;
  const largest = Math.max(34, Math.round(figures * 0.4));
  try {
    return setText(pen, unit, { face: 'text', width, height: figures * 0.9, sizes: sizesFrom(largest, 30), leading: 1.05 });
  } catch {
    return undefined;
  }
}

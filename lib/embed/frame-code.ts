import { escapeXml } from '@/lib/markup/escape-xml';

/** What someone who embeds can choose; `script` is the line that fits the height. */
export interface FrameChoices {
  readonly edition: 'live' | 'pinned';
  readonly size: FrameSize;
  readonly theme: 'reader' | 'light' | 'dark';
  readonly script: boolean;
}

export const frameSizes = ['column', 'medium', 'small'] as const;
export type FrameSize = (typeof frameSizes)[number];

/** Widths in pixels; a column takes all that the page around it gives. */
export const frameWidths = { medium: 640, small: 320 } as const;

export const defaultChoices: FrameChoices = { edition: 'live', size: 'column', theme: 'reader', script: true };

/** Pixels that hold the whole thing where no script fits the height. */
export interface FrameHeights {
  /** On a phone, whose narrow columns get a drawing of their own. */
  readonly phone: number;
  /** In a column of a large screen. */
  readonly column: number;
  /** At the medium width. */
  readonly medium: number;
}

export interface FrameFacts {
  /** Absolute address of the bare page, with a slash at its end. */
  readonly src: string;
  /** Absolute address of the height script. */
  readonly script: string;
  readonly title: string;
  readonly heights: FrameHeights;
  /** Date of the newest edition, once there is one. */
  readonly pinned?: string | undefined;
}

/** A piece of the code; with `when`, only where that was chosen. */
export interface CodePart {
  readonly text: string;
  readonly when?: 'pinned' | FrameSize | 'light' | 'dark' | 'script';
}

/** The code piece by piece: the box shows those of the choice, the writer joins them. Both say the same, because there is one list. */
export function frameParts({ src, script, title, heights, pinned }: FrameFacts): CodePart[] {
  const size = (name: FrameSize): CodePart => {
    const width = name === 'column' ? '100%' : String(frameWidths[name]);
    const style = name === 'column' ? 'width:100%' : `width:100%;max-width:${width}px`;
    const large = name === 'small' ? heights.phone : heights[name];
    const height = Math.max(large, heights.phone);
    return {
      when: name,
      text: `width="${width}" height="${height}" style="${style};height:${writeHeight(heights.phone, large)};border:0"`,
    };
  };
  return [
    { text: `<iframe src="${escapeXml(src)}` },
    ...(pinned ? [{ when: 'pinned', text: `${pinned}/` } as const] : []),
    { when: 'light', text: '?theme=light' },
    { when: 'dark', text: '?theme=dark' },
    { text: `" title="${escapeXml(title)}" loading="lazy" ` },
    ...frameSizes.map(size),
    { text: '></iframe>' },
    { when: 'script', text: `\n<script async src="${escapeXml(script)}"></script>` },
  ];
}

/** Window widths between which a frame's height goes over from that of a phone to that of a large screen. */
const [phoneUpTo, largeFrom] = [480, 720];

/** Height as style sheets understand it: without any script right on a phone and on a large screen. */
function writeHeight(phone: number, large: number): string {
  if (phone === large) return `${phone}px`;
  const slope = (phone - large) / (largeFrom - phoneUpTo);
  const start = Math.round(phone + slope * phoneUpTo);
  const rate = Math.round(Math.abs(slope) * 100);
  return `clamp(${Math.min(phone, large)}px,${start}px ${slope > 0 ? '-' : '+'} ${rate}vw,${Math.max(phone, large)}px)`;
}

/** The code to paste, for one choice. */
export function writeFrame(facts: FrameFacts, choices: FrameChoices = defaultChoices): string {
  const chosen = new Set<string>([choices.edition, choices.size, choices.theme, ...(choices.script ? ['script'] : [])]);
  return frameParts(facts)
    .filter(({ when }) => when === undefined || chosen.has(when))
    .map(({ text }) => text)
    .join('');
}

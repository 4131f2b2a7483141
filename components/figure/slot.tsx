interface SlotProps {
  /** "figure:<id>" or "numbers": the finishing step knows what belongs in. */
  readonly name: string;
  /** Used where no finishing step follows: in `npm run dev` and with FINISH=0. */
  readonly html: string;
}

/**
 * A place for HTML that React never needs to know. The page is rendered with it empty, so that the HTML does not stand a
 * second time in the flight data; the finishing step fills it, and hydration keeps what it finds.
 */
export function Slot({ name, html }: SlotProps) {
  const isFinished = process.env.SEVENTEEN_FINISH === '1';
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML is our own, drawn at build
  return <div data-slot={name} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: isFinished ? '' : html }} />;
}

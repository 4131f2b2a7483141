import type { InstrumentMeta } from '@/lib/models/instrument';

interface InstrumentNotesProps {
  readonly id: string;
  readonly assumptions: InstrumentMeta['assumptions'];
  readonly leavesOut: InstrumentMeta['leavesOut'];
  /** Short names of sources by key. */
  readonly sources: Readonly<Record<string, string>>;
}

/** What the model takes for granted, with sources, and what it leaves out. */
export function InstrumentNotes({ id, assumptions, leavesOut, sources }: InstrumentNotesProps) {
  return (
    <div className="instrument-notes">
      <div>
        <p id={`${id}-assumes`} className="instrument-notes-title">
          What the model assumes
        </p>
        <ul aria-labelledby={`${id}-assumes`}>
          {assumptions.map(({ text, source }) => (
            <li key={text}>
              {text}
              {source ? (
                <>
                  {' '}
                  <a href={`/sources/#${source}`}>{sources[source] ?? source}</a>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <p id={`${id}-leaves-out`} className="instrument-notes-title">
          What it leaves out
        </p>
        <ul aria-labelledby={`${id}-leaves-out`}>
          {leavesOut.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

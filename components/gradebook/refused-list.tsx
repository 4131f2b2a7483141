import type { Refusal } from '@/lib/gradebook/read-codes';

/** Lines that were not counted, each with the reason. */
export function RefusedList({ refused }: { readonly refused: readonly Refusal[] }) {
  if (refused.length === 0) return null;
  return (
    <section className="gradebook-refused" aria-labelledby="gradebook-refused">
      <h3 id="gradebook-refused">Not counted</h3>
      <ul>
        {refused.map(({ line, text, kind, why }) => (
          <li key={line} data-refused={kind}>
            <span className="gradebook-line">Line {line}:</span> <code>{text}</code> {why}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ThingChange } from '@/lib/editions/compare';
import { changeAnchor } from '@/lib/editions/places';
import { RowChanges } from './row-changes';
import { NumberStep, SentenceChange } from './sentence-change';

interface ThingChangesProps {
  readonly change: ThingChange;
  /** Where the thing stands today; a thing that is gone has no address. */
  readonly href?: string | undefined;
  /** What its parts are called, by key. */
  readonly nameOf: (key: string) => string;
  /** Files of both editions with its rows, where they are kept. */
  readonly files?: readonly { readonly label: string; readonly href: string }[] | undefined;
}

/** What changed in one thing: its value, its sentences, its rows. */
export function ThingChanges({ change, href, nameOf, files = [] }: ThingChangesProps) {
  const { kind, id, title, texts, rows, isWithheld, value, parts } = change;
  const isSilent = !value && texts.length === 0 && !rows && !isWithheld && parts.length === 0;
  return (
    <article className="thing-changes" id={changeAnchor(kind, id)} data-change={`${kind}/${id}`}>
      <h3>{href ? <a href={href}>{title}</a> : title}</h3>
      {value && (
        <p className="change-value">
          <NumberStep {...value} />
        </p>
      )}
      {texts.length > 0 && (
        <ul>
          {texts.map((text, index) => {
            // Two sentences of one thing may read alike; their order never changes.
            const key = `${text.path} ${index}`;
            return <SentenceChange key={key} {...text} />;
          })}
        </ul>
      )}
      {rows && <RowChanges diff={rows} title={title} />}
      {isWithheld && !rows && <p>Its rows changed. The producer’s terms do not let us pass them on, so the change cannot be shown.</p>}
      {files.length > 0 && (
        <p className="change-files">
          {files.map(({ label, href: file }) => (
            <a key={file} href={file}>
              {label}
            </a>
          ))}
        </p>
      )}
      {parts.length > 0 && <p className="change-place">Changed in it: {parts.map(nameOf).join('; ')}</p>}
      {isSilent && <p>The same sentences in another order.</p>}
    </article>
  );
}

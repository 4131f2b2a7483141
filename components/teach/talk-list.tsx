import type { ReactNode } from 'react';

interface TalkListProps {
  readonly entries: readonly { readonly key: string; readonly name: ReactNode; readonly text: ReactNode }[];
}

/** Things of a guide with what is to be said of each. */
export function TalkList({ entries }: TalkListProps) {
  return (
    <dl className="guide-talk">
      {entries.map(({ key, name, text }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

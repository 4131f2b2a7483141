import { Inline } from '@/components/content/inline';
import type { InlineNode } from '@/lib/inline/inline';

export interface ChainStage {
  readonly label: string;
  readonly number: { readonly id: string; readonly value: number; readonly text: string };
  readonly text: readonly InlineNode[];
  readonly article: string;
}

interface ChainProps {
  readonly title: string;
  readonly sentence: readonly InlineNode[];
  readonly stages: readonly ChainStage[];
}

/** China's share at each step from ore to magnet; the filled height is the share. */
export function Chain({ title, sentence, stages }: ChainProps) {
  return (
    <section className="chain" aria-labelledby="chain-title">
      <div className="page">
        <h2 id="chain-title">{title}</h2>
        <p className="chain-sentence">
          <Inline nodes={sentence} />
        </p>
        <ol className="chain-stages">
          {stages.map(({ label, number, text, article }) => (
            <li key={label}>
              <h3>
                <a href={`/articles/${article}/`}>{label}</a>
              </h3>
              <div className="chain-bar">
                <div className="chain-fill" style={{ height: `${number.value}%` }} />
                <p className="chain-number">
                  <data className="number" data-number={number.id} value={String(number.value)}>
                    <a href={`#number-${number.id}`}>{number.text}</a>
                  </data>{' '}
                  <span className="chain-country">China</span>
                </p>
              </div>
              <p className="chain-text">
                <Inline nodes={text} />
              </p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

import { type LinkedSource, SourceLink } from '@/components/article/source-link';

export interface CardSource extends Omit<LinkedSource, 'url'> {
  readonly key: string;
  readonly title: string;
  readonly producer: string;
  readonly url?: string | undefined;
}

export interface Fact {
  readonly name: string;
  readonly text: string;
}

/** Name and value pairs of a card; a fact without text is left out. */
export function CardFacts({ facts }: { readonly facts: readonly (Fact | false | undefined)[] }) {
  return (
    <dl className="card-facts">
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.name}>
              <dt>{fact.name}</dt>
              <dd>{fact.text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Links to the works a card rests on: the work itself where it stands on the web, and its entry on the sources page. */
export function CardSources({ sources }: { readonly sources: readonly CardSource[] }) {
  return (
    <p className="card-links">
      {sources.map(({ key, title, url, accessed, archive }) =>
        url ? (
          <SourceLink key={key} url={url} accessed={accessed} archive={archive}>
            Open {title}
          </SourceLink>
        ) : (
          <a key={key} href={`/sources/#${key}`}>
            {title}
          </a>
        ),
      )}
    </p>
  );
}

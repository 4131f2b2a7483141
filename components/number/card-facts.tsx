export interface CardSource {
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
      {sources.map(({ key, title, url }) => (
        <a key={key} href={url ?? `/sources/#${key}`}>
          {url ? `Open ${title}` : title}
        </a>
      ))}
    </p>
  );
}

interface UsePlace {
  readonly on: string;
  readonly page: string;
  readonly part?: string | undefined;
  readonly address: string;
  readonly sentence?: string | undefined;
}

const kinds: Readonly<Record<string, string>> = {
  article: 'Article',
  lesson: 'Lesson',
  figure: 'Figure',
  page: 'Page',
  number: 'Number',
  dataset: 'Dataset',
  term: 'Glossary',
  correction: 'Correction',
};

/** Where the site uses something; each link lands on the sentence or at least on its section. */
export function UseList({ uses }: { readonly uses: readonly UsePlace[] }) {
  return (
    <ul className="use-list">
      {uses.map(({ on, page, part, address, sentence }) => (
        <li key={`${address} ${part ?? ''}`}>
          <a href={address} data-use>
            {page}
          </a>
          <span className="use-part">
            {kinds[on]}
            {part ? `, ${part}` : ''}
          </span>
          {sentence ? <q className="use-sentence">{sentence}</q> : null}
        </li>
      ))}
    </ul>
  );
}

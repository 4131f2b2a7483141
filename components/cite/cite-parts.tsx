import { citationFormats, citationPath } from '@/lib/citation/citable';

const formatNames = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;

/** Files for citing one section, by its permanent address, inside the box of the whole. */
export function CiteParts({ sections }: { readonly sections: readonly { readonly id: string; readonly title: string }[] }) {
  return (
    <details className="cite-parts">
      <summary>Cite one section</summary>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            <span>
              {citationFormats.map((format) => (
                <a
                  key={format}
                  href={`${citationPath('section', id)}.${format}`}
                  download
                  aria-label={`${formatNames[format]} for “${title}”`}
                >
                  {formatNames[format]}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

import type { ReactNode } from 'react';
import { type CitableKind, type Citation, type CitationStyle, citationFormats, citationPath, citationStyles } from '@/lib/citation/citable';

interface CiteBoxProps {
  readonly kind: CitableKind;
  readonly id: string;
  readonly citation: Citation;
  /** What stands under it: how to cite a part. */
  readonly children?: ReactNode;
}

const styleNames: Readonly<Record<CitationStyle, string>> = { apa: 'APA', mla: 'MLA', chicago: 'Chicago' };
const formatNames = { bib: 'BibTeX', ris: 'RIS (Zotero, EndNote, Mendeley)', json: 'CSL-JSON' } as const;

/** What the thing is called in the heading of its box. */
const kindNames: Readonly<Record<CitableKind, string>> = {
  article: 'article',
  section: 'section',
  lesson: 'lesson',
  figure: 'figure',
  instrument: 'instrument',
  number: 'number',
  dataset: 'dataset',
};

/** How to cite a thing: three styles to read and copy, three files for reference managers. Complete without script and on paper. */
export function CiteBox({ kind, id, citation, children }: CiteBoxProps) {
  const { item, styles } = citation;
  return (
    <details className="cite-box" data-cite={`${kind}/${id}`}>
      <summary>
        <h2>Cite this {kindNames[kind]}</h2>
      </summary>
      <dl>
        {citationStyles.map((style) => (
          <CitedIn key={style} id={`cite-${kind}-${id}-${style}`} name={styleNames[style]} html={styles[style].html} />
        ))}
      </dl>
      <p className="cite-files">
        For reference managers:{' '}
        {citationFormats.map((format, index) => (
          <span key={format}>
            {index > 0 && ', '}
            <a href={`${citationPath(kind, id)}.${format}`} download>
              {formatNames[format]}
            </a>
          </span>
        ))}
      </p>
      {item.issued ? null : <p className="cite-note">No date is given because this has not been part of a dated edition yet.</p>}
      {children}
    </details>
  );
}

/** One style; the processor's HTML holds words and italics only. */
function CitedIn({ id, name, html }: { readonly id: string; readonly name: string; readonly html: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written by the CSL processor at build from escaped text */}
        <span id={id} className="citation" data-citation={name.toLowerCase()} dangerouslySetInnerHTML={{ __html: html }} />
        <button type="button" className="cite-copy needs-script" data-copy-from={id} aria-label={`Copy the ${name} citation`}>
          Copy
        </button>
      </dd>
    </div>
  );
}

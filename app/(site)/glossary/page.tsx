import type { Metadata } from 'next';
import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { PageHead } from '@/components/frame/page-head';
import { GlossaryEntry } from '@/components/glossary/glossary-entry';
import { FilterBox, NothingFound } from '@/components/number-page/filter-box';
import { listUses, readSite } from '@/lib/content';

export const metadata: Metadata = pageMetadata({
  kind: 'page',
  id: 'glossary',
  path: '/glossary/',
  title: 'Glossary',
  description: 'The words of mining, chemistry, magnets and trade that this site uses, each explained in a few lines, with its source.',
});

export default function GlossaryPage() {
  const site = readSite();
  const terms = [...site.terms.values()].sort((a, b) => a.record.term.localeCompare(b.record.term, 'en'));
  const letters = new Map<string, typeof terms>();
  for (const term of terms) {
    const letter = firstLetter(term.record.term);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return (
    <div className="page">
      <StructuredData kind="page" id="glossary" />
      <div className="text-page">
        <PageHead
          title="Glossary"
          standfirst={`The ${terms.length} words of mining, chemistry, magnets and trade that this site uses, each in a few lines of our own, with the source it rests on.`}
        />
        <FilterBox target="terms" label="Find a word" hint="Also searches the explanations." />
        <nav className="letters" aria-label="Words by letter">
          {[...letters.keys()].map((letter) => (
            <a key={letter} href={`#letter-${letter}`}>
              {letter}
            </a>
          ))}
        </nav>
        <div id="terms">
          {[...letters].map(([letter, group]) => (
            <section key={letter} aria-labelledby={`letter-${letter}`} data-filter-group className="glossary-letter">
              <h2 id={`letter-${letter}`}>{letter}</h2>
              <dl className="term-list">
                {group.map(({ record: { id, term, definition, source }, placeOf }) => (
                  <GlossaryEntry
                    key={id}
                    id={id}
                    term={term}
                    definition={site.inline(definition, placeOf('definition'))}
                    sources={source.split(';').flatMap((key) => site.sources.get(key.trim()) ?? [])}
                    uses={listUses(site, 'term', id)}
                  />
                ))}
              </dl>
            </section>
          ))}
          <NothingFound />
        </div>
      </div>
    </div>
  );
}

function firstLetter(term: string): string {
  const letter = term.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '0';
}

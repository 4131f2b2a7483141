import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { SourceEntry } from '@/components/article/source-entry';
import { PageHead } from '@/components/frame/page-head';
import { sourceProducer } from '@/lib/citation/source-label';
import { readSite } from '@/lib/content';

export const metadata = pageMetadata({
  kind: 'page',
  path: '/sources/',
  title: 'Sources',
  description: 'Every work that the numbers, charts and sentences of this site rest on, with its address and the day on which it was read.',
});

export default function SourcesPage() {
  const sources = [...readSite().sources.values()].sort(
    (a, b) => sourceProducer(a).localeCompare(sourceProducer(b)) || (a.issued ?? '').localeCompare(b.issued ?? ''),
  );
  const letters = new Map<string, typeof sources>();
  for (const source of sources) {
    const letter = firstLetter(sourceProducer(source));
    letters.set(letter, [...(letters.get(letter) ?? []), source]);
  }
  return (
    <div className="page">
      <StructuredData kind="page" id="sources" />
      <div className="text-page">
        <PageHead
          title="Sources"
          standfirst={`The ${sources.length} works that the numbers, charts and sentences of this site rest on, by producer. Each says whether we read the producer’s own document, a copy of it, or a report.`}
        />
        <nav className="letters" aria-label="Sources by letter">
          {[...letters.keys()].map((letter) => (
            <a key={letter} href={`#letter-${letter}`}>
              {letter}
            </a>
          ))}
        </nav>
        {[...letters].map(([letter, group]) => (
          <section key={letter} aria-labelledby={`letter-${letter}`}>
            <h2 id={`letter-${letter}`}>{letter}</h2>
            <ul className="plain-sources">
              {group.map((source) => (
                <li key={source.key} id={source.key}>
                  <SourceEntry source={source} note />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function firstLetter(name: string): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '0';
}

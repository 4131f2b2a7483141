import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { Inline } from '@/components/content/inline';
import { PageHead } from '@/components/frame/page-head';
import { groupByGrades, nameGrades } from '@/components/lesson/grades';
import { GuideSection } from '@/components/teach/guide-section';
import { StandardsTable } from '@/components/teach/standards-table';
import { readSite } from '@/lib/content';
import { classPackHref, type PackageKind, packageFiles } from '@/lib/packages/file-names';
import { WayList } from '@/components/teach/way-list';

export const metadata = pageMetadata({
  kind: 'page',
  path: '/teach/',
  title: 'For teachers',
  description:
    'Guides, printable sheets, answer keys, a standards map, packages for learning platforms and a gradebook that works on your own device. No accounts.',
});

const ways = [
  { href: '/teach/gradebook/', label: 'Gradebook' },
  { href: '#teach-assign', label: 'How to assign a lesson' },
  { href: '#teach-packages', label: 'Packages' },
  { href: '#teach-standards', label: 'Standards map' },
  { href: '/privacy/', label: 'Privacy' },
];

/** Where each lesson has the same ones, the long names would be a wall. */
const shortNames: Readonly<Record<PackageKind, string>> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004',
  cmi5: 'cmi5',
  offline: 'One file',
  cartridge: 'Common Cartridge',
};

export default function TeachPage() {
  const site = readSite();
  const standards = [...site.standards.values()].map(({ record }) => ({
    standard: record,
    lessons: site.lessons.flatMap(({ slug, meta, guide }) => {
      const index = guide.record?.standards.findIndex(({ standard }) => standard === record.id) ?? -1;
      const how = guide.record?.standards[index]?.how;
      return how === undefined ? [] : [{ slug, title: meta.title, how: site.inline(how, guide.placeOf('standards', index, 'how')) }];
    }),
  }));
  return (
    <div className="page">
      <StructuredData kind="page" id="teach" />
      <PageHead
        title="For teachers"
        standfirst="Lessons that fill a period, with a guide, a sheet and a key for each. Nobody needs an account: pupils’ answers stay on their devices, and you see what they choose to hand in."
      />
      <WayList ways={ways} />
      <GuideSection id="teach-lessons" title="Lessons">
        {groupByGrades(site.lessons).map(({ grades, lessons }) => (
          <section key={grades} className="teach-grades" aria-label={nameGrades(grades)}>
            <h3>{nameGrades(grades)}</h3>
            <ul className="teach-lessons">
              {lessons.map(({ slug, meta, guide, quiz }) => (
                <li key={slug}>
                  <h4>
                    <a href={`/teach/${slug}/`}>{meta.title}</a>
                  </h4>
                  <p className="kicker">
                    <span>{meta.minutes} minutes</span> <span>{quiz.record.questions.length} questions</span>
                  </p>
                  {guide.record && (
                    <p>
                      <Inline nodes={site.inline(guide.record.purpose, guide.placeOf('purpose'))} plain />
                    </p>
                  )}
                  <ul className="teach-ways">
                    <li>
                      <a href={`/teach/${slug}/`} aria-label={`Guide: ${meta.title}`}>
                        Guide
                      </a>
                    </li>
                    <li>
                      <a href={`/teach/${slug}/sheet/`} aria-label={`Sheet: ${meta.title}`}>
                        Sheet
                      </a>
                    </li>
                    <li>
                      <a href={`/teach/${slug}/key/`} aria-label={`Answer key: ${meta.title}`}>
                        Key
                      </a>
                    </li>
                    <li>
                      <a href={`/lessons/${slug}/`} aria-label={`Lesson: ${meta.title}`}>
                        Lesson
                      </a>
                    </li>
                  </ul>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </GuideSection>
      <GuideSection id="teach-assign" title="How to assign a lesson">
        <dl className="guide-talk">
          <div>
            <dt>By link</dt>
            <dd>
              Send pupils the lesson’s address. At the end each gets a result code; you paste the codes into the{' '}
              <a href="/teach/gradebook/">gradebook</a>, which reads them on your device. A code is no proof: the answers stand in the page.
            </dd>
          </div>
          <div>
            <dt>In your learning platform</dt>
            <dd>Upload a SCORM or cmi5 package. The platform then records progress, score and answers, as it does for other packages.</dd>
          </div>
          <div>
            <dt>Without a network</dt>
            <dd>Hand out the lesson as one file, on a stick or in a shared folder. It opens in any browser of the last years.</dd>
          </div>
          <div>
            <dt>On paper</dt>
            <dd>
              Print the sheet for every pupil, its charts once for two, and keep the key. The lesson’s own page prints too, with all that
              there is to read: one copy is enough to read aloud from.
            </dd>
          </div>
        </dl>
      </GuideSection>
      <GuideSection id="teach-packages" title="Packages to download">
        <p>
          <a href={classPackHref}>Class pack: all lessons, sheets, keys and data in one archive</a>
        </p>
        <p>For a learning platform, SCORM 1.2 is the safe choice. The guide of each lesson says what the others are good for.</p>
        <ul className="package-lessons">
          {site.lessons.map(({ slug, meta }) => (
            <li key={slug}>
              <strong>{meta.title}</strong>{' '}
              {packageFiles(slug).map(({ kind, href, title }, index) => (
                <span key={kind}>
                  {index > 0 && ', '}
                  <a href={href} download={kind === 'offline' ? '' : undefined} aria-label={`${title}: ${meta.title}`}>
                    {shortNames[kind]}
                  </a>
                </span>
              ))}
            </li>
          ))}
        </ul>
      </GuideSection>
      <GuideSection id="teach-standards" title="Standards map">
        <p>
          NGSS, the C3 Framework and Common Core. The wording is ours and short; the official texts stand with their publishers. A standard
          is listed where a lesson serves it, with how. C3 is named by its dimensions: we have not seen the text of its numbered indicators.
        </p>
        <StandardsTable standards={standards.filter(({ lessons }) => lessons.length > 0)} />
      </GuideSection>
      <GuideSection id="teach-privacy" title="What is stored about pupils">
        <p>
          Nothing that leaves their device. <a href="/privacy/">What is stored, and how to erase it</a>
        </p>
      </GuideSection>
    </div>
  );
}

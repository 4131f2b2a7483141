import { EraseIsland } from '@/app/_content/erase-island.client';
import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { PageHead } from '@/components/frame/page-head';
import { GuideSection } from '@/components/teach/guide-section';
import { storedKeys } from '@/lib/privacy/stored-keys';

export const metadata = pageMetadata({
  kind: 'page',
  path: '/privacy/',
  title: 'Privacy',
  description: 'For schools and readers: what this site keeps, where, how to erase it, and what it never asks for.',
});

export default function PrivacyPage() {
  return (
    <div className="page">
      <StructuredData kind="page" id="privacy" />
      <PageHead
        title="Privacy"
        standfirst="The site knows nobody. What it keeps, it keeps on your own device, and you can erase it here."
      />
      <GuideSection id="privacy-kept" title="What is kept, on this device only">
        <p>
          The entries below and no others, in the browser’s local storage. They are sent to nobody and hold no name, unless you write one
          into a sentence yourself. Other people who use the same browser can see them.
        </p>
        <dl className="guide-talk">
          {storedKeys.map(({ key, holds, when }) => (
            <div key={key}>
              <dt>
                <code data-stored-key>{key}</code>
              </dt>
              <dd>
                {holds} {when}
              </dd>
            </div>
          ))}
        </dl>
      </GuideSection>
      <GuideSection id="privacy-erase" title="How to erase it">
        <EraseIsland />
        <p>
          Close other tabs with lessons first: an open lesson saves itself again. Each lesson also has a button that erases that lesson
          alone. By hand: in the settings of your browser, look for site data or stored data, find the address of this site, and remove it.
          The history of visits and copies of pages belong to the browser; erase them there. On a shared computer a private window forgets
          all of it when it is closed.
        </p>
      </GuideSection>
      <GuideSection id="privacy-not" title="What there is not">
        <ul>
          <li>No account, no name, no mail address, no age. Names that a teacher types into the gradebook stay on that open page.</li>
          <li>No cookies, and nothing else that would tell anyone who visits, or that somebody came back.</li>
          <li>No counting of readers, no advertising, no pictures, fonts or scripts from anyone else. Each page asks its own host only.</li>
          <li>
            Links to other sites, Google Classroom among them, are plain links: the other site learns of you when you follow one, and not
            before.
          </li>
        </ul>
      </GuideSection>
      <GuideSection id="privacy-code" title="What a pupil hands in">
        <p>
          A result code says how each question of a lesson went, which wrong answer came first, which records were looked at, and how many
          questions of earlier lessons came back and were right. It holds no name, no time and nothing that the pupil wrote. Pupils decide
          whether to give it to anyone. The file that a lesson can save holds their answers and sentences; it stays where they put it.
        </p>
      </GuideSection>
      <GuideSection id="privacy-host" title="What the host may see">
        <p>
          The site is a set of files; it has no server program and no database of its own. Whoever hosts the files may, as with any website,
          keep a log of requests: network address, time, page, kind of browser. We cannot switch that off for every host. A school that
          wants no such log can host the files itself or use the packages.
        </p>
      </GuideSection>
      <GuideSection id="privacy-packages" title="Packages in a learning platform">
        <p>
          A SCORM or cmi5 package inside a platform tells progress, score, answers and what was written to that platform, or to the record
          store that it names, and to nobody else. The platform says whom a report is about; the lesson shows and keeps no name. What the
          platform keeps, for how long and who sees it follows the school’s agreement with it. A Common Cartridge holds nothing but links.
          The single file for use without a network, and a package that finds no platform, keep their work in the browser under the same
          name as the site, but apart from it: each has a button that erases it.
        </p>
      </GuideSection>
    </div>
  );
}

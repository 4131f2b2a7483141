import { GradebookIsland } from '@/app/_content/gradebook-island.client';
import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { PageHead } from '@/components/frame/page-head';

export const metadata = pageMetadata({
  kind: 'page',
  id: 'teach-gradebook',
  path: '/teach/gradebook/',
  title: 'Gradebook',
  description:
    'Paste the result codes of a class: who got how far, which goals were met, which wrong ideas came up. All on your own device.',
});

export default function GradebookPage() {
  return (
    <div className="page">
      <StructuredData kind="page" id="teach-gradebook" />
      <PageHead
        title="Gradebook"
        standfirst="Paste the result codes of a class, and see who got how far, which goals were met and which wrong ideas came up."
      />
      <ul className="gradebook-terms">
        <li>Names and codes stay on this page: nothing is sent, nothing is kept. Save the table if you need it later.</li>
        <li>
          A code is no proof against cheating. The answers stand in the lesson’s page, and a pupil can copy another’s code. Use it to see
          what a class has understood, not as an examination.
        </li>
        <li className="hidden-with-script">This page needs script to read codes, and script is off.</li>
      </ul>
      <GradebookIsland lessons={`${process.env.BASE_PATH ?? ''}/teach/gradebook/lessons.json`} />
    </div>
  );
}

import type { Metadata } from 'next';
import { absolute } from '@/app/_content/addresses';
import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { listTeachLessons, readTeachLesson } from '@/app/_content/teach-lesson';
import { Inline } from '@/components/content/inline';
import { AssignList } from '@/components/teach/assign-list';
import { GuideHead } from '@/components/teach/guide-head';
import { GuideSection } from '@/components/teach/guide-section';
import { Misconceptions } from '@/components/teach/misconceptions';
import { PackageList } from '@/components/teach/package-list';
import { PlanTable } from '@/components/teach/plan-table';
import { TalkList } from '@/components/teach/talk-list';
import { inlineText } from '@/lib/inline/inline';

interface PageProps {
  readonly params: Promise<{ slug: string }>;
}

const differences = { support: 'More support', stretch: 'To stretch', language: 'Language' } as const;

export const dynamicParams = false;
export const generateStaticParams = listTeachLessons;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { slug } = await params;
  const { lesson, guide, read } = readTeachLesson(slug);
  return pageMetadata({
    kind: 'page',
    id: `teach-${slug}`,
    path: `/teach/${slug}/`,
    title: `For teachers: ${lesson.meta.title}`,
    description: inlineText(read(guide.purpose)),
  });
}

export default async function GuidePage({ params }: PageProps) {
  const { slug } = await params;
  const { site, lesson, guide, quiz, read } = readTeachLesson(slug);
  const { meta } = lesson;
  const address = absolute(`/lessons/${slug}/`);
  const titleOf = (id: string) => site.lessons.find((one) => one.slug === id)?.meta.title ?? id;
  const promptOf = (id: string) => {
    const number = quiz.questions.findIndex((one) => one.id === id);
    const prompt = inlineText([...quiz.questions, ...quiz.predictions].find((one) => one.id === id)?.prompt ?? [id]);
    return number < 0 ? prompt : `Question ${number + 1}: ${prompt}`;
  };
  const texts = (list: readonly string[]) => (
    <ul>
      {list.map((text) => (
        <li key={text}>
          <Inline nodes={read(text)} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className="page">
      <StructuredData kind="page" id={`teach-${slug}`} />
      <article className="teach-guide">
        <GuideHead slug={slug} meta={meta} purpose={read(guide.purpose)} />
        <GuideSection id="goals" title="At the end pupils can">
          <ul>
            {quiz.objectives.map(({ id, text }) => (
              <li key={id}>
                <Inline nodes={text} />
              </li>
            ))}
          </ul>
        </GuideSection>
        <GuideSection id="plan" title="Time plan">
          <PlanTable
            slug={slug}
            rows={guide.plan.map(({ teacher, pupils, ...row }) => ({ ...row, teacher: read(teacher), pupils: read(pupils) }))}
          />
        </GuideSection>
        <GuideSection id="materials" title="What to bring">
          {texts(guide.materials)}
        </GuideSection>
        <GuideSection id="before" title="What comes before">
          <p>
            <Inline nodes={read(guide.before.text)} />
          </p>
          {guide.before.lessons.length > 0 && (
            <ul>
              {guide.before.lessons.map((id) => (
                <li key={id}>
                  <a href={`/lessons/${id}/`}>{titleOf(id)}</a>
                </li>
              ))}
            </ul>
          )}
        </GuideSection>
        <GuideSection id="misconceptions" title="Wrong ideas that come up">
          <Misconceptions
            ideas={guide.misconceptions.map(({ id, idea, sign, response, questions }) => ({
              id,
              idea: read(idea),
              sign: read(sign),
              response: read(response),
              questions: questions.map((question) => ({ href: `/lessons/${slug}/#${question}`, prompt: promptOf(question) })),
            }))}
          />
        </GuideSection>
        <GuideSection id="discussion" title="To talk about">
          <TalkList
            entries={guide.discussion.map(({ ask, listen_for }) => ({
              key: ask,
              name: <Inline nodes={read(ask)} />,
              text: (
                <>
                  <strong>Listen for:</strong> <Inline nodes={read(listen_for)} />
                </>
              ),
            }))}
          />
        </GuideSection>
        <GuideSection id="differentiation" title="For different pupils">
          <TalkList
            entries={(['support', 'stretch', 'language'] as const).map((key) => ({
              key,
              name: differences[key],
              text: <Inline nodes={read(guide.differentiation[key])} />,
            }))}
          />
        </GuideSection>
        <GuideSection id="extension" title="Homework, or next time">
          {texts(guide.extension)}
        </GuideSection>
        <GuideSection id="assign" title="Links to hand out">
          <AssignList
            ways={[
              { label: 'The lesson', address, use: ['Pupils begin where they left off, on the same device.'] },
              ...guide.states.map(({ label, href, use }) => ({ label, address: absolute(href), use: read(use) })),
            ]}
          />
          <p>
            <a href={`https://classroom.google.com/share?url=${encodeURIComponent(address)}`} rel="noreferrer">
              Share the lesson in Google Classroom
            </a>{' '}
            (leads to Google, where you sign in; this page loads nothing from there).
          </p>
        </GuideSection>
        <GuideSection id="packages" title="Packages">
          <PackageList slug={slug} />
        </GuideSection>
        <GuideSection id="standards" title="Standards">
          <TalkList
            entries={guide.standards.flatMap(({ standard, how }) => {
              const found = site.standards.get(standard)?.record;
              if (!found) return [];
              const text = (
                <>
                  <Inline nodes={read(how)} /> <a href={`/sources/#${found.source}`}>Where the standard was read</a>
                </>
              );
              return [{ key: standard, name: `${found.framework} ${found.code}: ${found.text}`, text }];
            })}
          />
          <p className="teach-small">The wording of the standards is ours and short; the official text stands with its publisher.</p>
        </GuideSection>
      </article>
    </div>
  );
}

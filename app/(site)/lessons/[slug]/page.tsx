import type { Metadata } from 'next';
import { CiteHere } from '@/app/_content/cite-here';
import { LessonIsland, makeLessonComponents } from '@/app/_content/lesson-components';
import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { renderMdx } from '@/app/_content/render-mdx';
import { CorrectionNote } from '@/components/correction/correction-note';
import { LessonFoot } from '@/components/lesson/lesson-foot';
import { LessonIntro } from '@/components/lesson/lesson-intro';
import { formatDate } from '@/lib/citation/source-label';
import { correctionsFor, datesOf, listSources, listTerms, readSite, viewQuiz, withQuiz } from '@/lib/content';
import { prefixLinks } from '@/lib/quiz/prefix-links';

interface PageProps {
  readonly params: Promise<{ slug: string }>;
}

const site = readSite();

function getLesson(slug: string) {
  const lesson = site.lessons.find((candidate) => candidate.slug === slug);
  if (!lesson) throw new Error(`unknown lesson "${slug}"`);
  return lesson;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return site.lessons.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { slug } = await params;
  const { meta } = getLesson(slug);
  return pageMetadata({
    kind: 'lesson',
    id: slug,
    path: `/lessons/${slug}/`,
    title: `${meta.title}, a lesson`,
    description: meta.description,
  });
}

export default async function LessonPage({ params }: PageProps) {
  const { slug } = await params;
  const lesson = getLesson(slug);
  const { meta, front, figures, source } = lesson;
  const complete = withQuiz(site, lesson);
  const sources = listSources(site, complete);
  const keys = sources.map(({ key }) => key);
  // Links that the player writes later get no other hand to put the sub-path before them.
  const quiz = prefixLinks(viewQuiz(site, lesson, keys), process.env.BASE_PATH ?? '');
  const standfirst = site.inline(meta.standfirst, front.place(['standfirst']));
  const components = makeLessonComponents({ site, figures, citation: (key) => keys.indexOf(key) + 1 });
  const articles = meta.articles.flatMap((wanted) => {
    const found = site.articles.find((candidate) => candidate.slug === wanted);
    return found ? [{ slug: wanted, title: found.meta.title }] : [];
  });
  return (
    <div className="lesson-page" data-facts={formatDate(meta.facts_checked_to)}>
      <StructuredData kind="lesson" id={slug} />
      <LessonIsland
        quiz={quiz}
        head={
          <>
            <LessonIntro meta={meta} standfirst={standfirst} objectives={quiz.objectives} questions={quiz.questions.length} />
            <CorrectionNote corrections={correctionsFor(site, slug)} />
          </>
        }
      >
        {await renderMdx(source, components)}
      </LessonIsland>
      <div className="lesson-body">
        <LessonFoot
          slug={slug}
          meta={meta}
          dates={datesOf(site, 'lesson', slug)}
          articles={articles}
          terms={listTerms(site, complete)}
          sources={sources}
          cite={<CiteHere kind="lesson" id={slug} />}
        />
      </div>
    </div>
  );
}

import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { PageHead } from '@/components/frame/page-head';
import { groupByGrades, nameGrades } from '@/components/lesson/grades';
import { LessonCard } from '@/components/lesson/lesson-card';
import { readSite } from '@/lib/content';

export const metadata = pageMetadata({
  kind: 'page',
  path: '/lessons/',
  title: 'Lessons',
  description:
    'Guided lessons on the rare earths: guess first, look at the record, test what you know. No account; answers stay on your device.',
});

export default function LessonsPage() {
  const site = readSite();
  return (
    <div className="page">
      <StructuredData kind="page" id="lessons" />
      <PageHead
        title="Lessons"
        standfirst="Guess first, look at the record, then test what you know. No account is needed: your answers stay on this device, and each lesson can be printed."
      />
      <p className="teach-link">
        <a href="/teach/">For teachers: guides, sheets, answer keys, standards, packages</a>
      </p>
      {groupByGrades(site.lessons).map(({ grades, lessons }) => (
        <section key={grades} className="lesson-group" aria-label={nameGrades(grades)}>
          <h2>{nameGrades(grades)}</h2>
          <ol className="article-list">
            {lessons.map(({ slug, meta, front, quiz }) => (
              <li key={slug}>
                <LessonCard
                  slug={slug}
                  title={meta.title}
                  standfirst={site.inline(meta.standfirst, front.place(['standfirst']))}
                  minutes={meta.minutes}
                  questions={quiz.record.questions.length}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

import { KeyEntry, PaperLesson } from '@/app/_content/paper-lesson.client';
import { PaperPage, paperMetadata, type TeachPageProps } from '@/app/_content/paper-page';
import { listTeachLessons, readTeachLesson } from '@/app/_content/teach-lesson';
import { SourceList } from '@/components/article/source-list';
import { PredictionRecord } from '@/components/teach/prediction-record';
import { listLessonParts } from '@/lib/content/lesson-parts';
import { mostRecalled } from '@/lib/quiz/recall';

export const dynamicParams = false;
export const generateStaticParams = listTeachLessons;
export const generateMetadata = paperMetadata('key');

export default async function KeyPage({ params }: TeachPageProps) {
  const { slug } = await params;
  const { lesson, quiz, sources } = readTeachLesson(slug);
  const question = (id: string) => quiz.questions.find((candidate) => candidate.id === id);
  const recalled = quiz.recall.map((one) => one.question);
  return (
    <PaperPage
      kind="key"
      slug={slug}
      title={lesson.meta.title}
      note="For teachers. Values come from the same records as the lesson’s and change with them. The answers also stand at the end of the lesson itself: this key keeps nothing from a pupil who looks for it."
    >
      <header className="paper-head">
        <p className="kicker">Answer key</p>
        <h1>{lesson.meta.title}</h1>
      </header>
      <PaperLesson quiz={quiz}>
        {listLessonParts(lesson).map(({ id, title, parts }, index) => {
          const asked = parts.filter(({ kind }) => kind === 'question' || kind === 'prediction' || kind === 'recall');
          if (asked.length === 0) return null;
          return (
            <section key={id} className="paper-step" aria-labelledby={`key-${id}`}>
              <h2 id={`key-${id}`}>
                <span className="paper-number">{index + 1}</span> {title}
              </h2>
              {asked.some(({ kind }) => kind === 'recall') && recalled.length > mostRecalled && (
                <p className="paper-see">The sheet asks the first {mostRecalled} of these; on a screen others may come back.</p>
              )}
              <ol className="key-list">
                {asked.flatMap((part) => {
                  const found = part.kind === 'question' ? question(part.id) : undefined;
                  if (found) return [<KeyEntry key={found.id} question={found} isFull number={quiz.questions.indexOf(found) + 1} />];
                  if (part.kind === 'recall') return recalled.map((one) => <KeyEntry key={one.id} question={one} isFull number={0} />);
                  const guess = quiz.predictions.find((one) => one.id === part.id);
                  return guess ? [<PredictionRecord key={guess.id} prediction={guess} />] : [];
                })}
              </ol>
            </section>
          );
        })}
      </PaperLesson>
      <section className="paper-step" aria-labelledby="key-sources">
        <h2 id="key-sources">Sources</h2>
        <SourceList sources={sources} className="key-sources" />
      </section>
    </PaperPage>
  );
}

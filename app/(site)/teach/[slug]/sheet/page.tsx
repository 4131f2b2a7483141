import { PaperFigure } from '@/app/_content/paper-figure';
import { PaperLesson, Predict, Question, Recall } from '@/app/_content/paper-lesson.client';
import { PaperPage, paperMetadata, type TeachPageProps } from '@/app/_content/paper-page';
import { listTeachLessons, readTeachLesson } from '@/app/_content/teach-lesson';
import { Inline } from '@/components/content/inline';
import { PaperHead } from '@/components/teach/paper-head';
import { listLessonParts } from '@/lib/content/lesson-parts';

export const dynamicParams = false;
export const generateStaticParams = listTeachLessons;
export const generateMetadata = paperMetadata('sheet');

export default async function SheetPage({ params }: TeachPageProps) {
  const { slug } = await params;
  const { site, lesson, quiz } = readTeachLesson(slug);
  const steps = listLessonParts(lesson);
  const pictures = steps.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'figure' || kind === 'instrument'));
  const number = (id: string) => pictures.findIndex((part) => part.id === id) + 1;
  return (
    <PaperPage
      kind="sheet"
      slug={slug}
      title={lesson.meta.title}
      note={
        <>
          Print this page on A4 or Letter. Guesses come first and charts last, because a chart tells what was to be guessed: hand the charts
          out after it, one copy for two. There is no answer on the sheet, and nothing to read either: pupils read{' '}
          <a href={`/lessons/${slug}/`}>the lesson</a> on a screen, or you print that page and read it aloud.
        </>
      }
    >
      <PaperHead title={lesson.meta.title} />
      <PaperLesson quiz={quiz} isSheet>
        {steps.map(({ id, title, parts }, index) => {
          const shown = parts.filter(({ kind }) => kind === 'figure' || kind === 'instrument');
          return (
            <section key={id} className="paper-step" aria-labelledby={`sheet-${id}`}>
              <h2 id={`sheet-${id}`}>
                <span className="paper-number">{index + 1}</span> {title}
              </h2>
              {shown.length > 0 && (
                <p className="paper-see">Look at {shown.map((part) => `chart ${number(part.id)}`).join(' and ')} at the end.</p>
              )}
              {parts.map((part) => {
                if (part.kind === 'question') return <Question key={part.id} id={part.id} />;
                if (part.kind === 'prediction') return <Predict key={part.id} id={part.id} />;
                return part.kind === 'recall' ? <Recall key="recall" /> : null;
              })}
              {shown.length === parts.length && (
                <p className="paper-notes">
                  <span>What I noticed:</span>
                </p>
              )}
            </section>
          );
        })}
      </PaperLesson>
      {pictures.length > 0 && (
        <section className="paper-charts" aria-labelledby="sheet-charts">
          <h2 id="sheet-charts">Charts</h2>
          {pictures.map(({ id, state }) => (
            <PaperFigure key={id} site={site} id={id} state={state} name={`Chart ${number(id)}`} />
          ))}
        </section>
      )}
      <p className="paper-foot">
        {site.info.name}, <Inline nodes={[lesson.meta.title]} plain />. {site.info.license.name}.
      </p>
    </PaperPage>
  );
}

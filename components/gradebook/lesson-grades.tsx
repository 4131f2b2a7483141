import type { GradeLesson } from '@/lib/gradebook/grade-lesson';
import type { PupilResult } from '@/lib/gradebook/read-codes';
import { sumPupil, sumQuestions } from '@/lib/gradebook/sum-up';

interface LessonGradesProps {
  readonly lesson: GradeLesson;
  readonly pupils: readonly PupilResult[];
}

/** A lesson's results: pupils by objective, then how each question went and which wrong ideas came up. */
export function LessonGrades({ lesson, pupils }: LessonGradesProps) {
  const sums = pupils.map((pupil) => ({ pupil, sum: sumPupil(pupil) }));
  return (
    <section className="lesson-grades" data-grades={lesson.lesson} aria-label={lesson.title}>
      <h3>{lesson.title}</h3>
      <ol className="grades-goals">
        {lesson.objectives.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keys */}
      <section className="teach-scroll" tabIndex={0} aria-label={`Results by pupil: ${lesson.title}`}>
        <table className="teach-table grades-table">
          <caption>Right in the end, of the questions that are marked. Goals are numbered as above.</caption>
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">Right</th>
              <th scope="col">At the first try</th>
              <th scope="col">Texts compared</th>
              {lesson.objectives.map(({ id }, index) => (
                <th key={id} scope="col">
                  Goal {index + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sums.map(({ pupil, sum }) => (
              <tr key={pupil.line} data-line={pupil.line}>
                <th scope="row">
                  {pupil.name || `Line ${pupil.line}`}
                  {pupil.note && <span className="grades-note">{pupil.note}</span>}
                </th>
                <td data-right>
                  {sum.right} of {sum.total}
                </td>
                <td data-first>{sum.first}</td>
                <td>{sum.texts.total === 0 ? '–' : `${sum.texts.compared} of ${sum.texts.total}`}</td>
                {sum.objectives.map(({ id, right, total }) => (
                  <td key={id}>
                    {right} of {total}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All {pupils.length}</th>
              <td>{mean(sums.map(({ sum }) => sum.right))} on average</td>
              <td>{mean(sums.map(({ sum }) => sum.first))}</td>
              <td />
              {lesson.objectives.map(({ id }, index) => (
                <td key={id}>{mean(sums.map(({ sum }) => sum.objectives[index]?.right ?? 0))}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      <h4>Question by question</h4>
      <ol className="grades-questions">
        {sumQuestions(lesson, pupils).map(({ id, prompt, isMarked, first, right, answered, slips }) => (
          <li key={id} data-question={id}>
            <p>{prompt}</p>
            <p className="grades-count">
              {answered} of {pupils.length} answered
              {isMarked ? `, ${right} right, ${first} of them at the first try` : '; nobody marks texts'}
            </p>
            {slips.length > 0 && (
              <ul>
                {slips.map(({ words, count }) => (
                  <li key={words}>
                    <strong>{count}×</strong> {words}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const mean = (values: readonly number[]): string =>
  values.length === 0 ? '–' : String(Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1)));

import { standingOf } from '@/lib/quiz/result';
import { questionProgress } from '@/lib/quiz/progress';
import { useLesson } from './lesson-context';
import { QuestionForm } from './question';

/** Questions of earlier lessons that come back: remembering after a while is what makes it last. */
export function Recall() {
  const { quiz, chosen, progress } = useLesson();
  const questions = chosen.flatMap((id) => quiz.recall.find(({ question }) => question.id === id) ?? []);
  return (
    <div className="recall">
      <p className="recall-intro">From earlier lessons, out of your memory. They are not counted in the result of this one.</p>
      {questions.map(({ question, lesson }, index) => (
        <div key={question.id} className="recall-question">
          <QuestionForm question={question} place={`From memory: ${index + 1} of ${questions.length}`} recalledFrom={lesson.slug} />
          <p className="recall-lesson">
            From the lesson <a href={lesson.href}>{lesson.label}</a>
            {['wrong', 'shown'].includes(standingOf(question, questionProgress(progress, question.id))) && (
              <>
                . To read again: <a href={question.section.href}>{question.section.label}</a>
              </>
            )}
          </p>
        </div>
      ))}
    </div>
  );
}

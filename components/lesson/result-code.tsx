import { useRef, useState } from 'react';
import { codeLessonOf, resultOf, writeResultCode } from '@/lib/quiz/result-code';
import { useLesson } from './lesson-context';

/** The result as a code to hand in. It proves nothing, and says so. */
export function ResultCode() {
  const { quiz, progress } = useLesson();
  const [said, say] = useState('');
  const field = useRef<HTMLElement>(null);
  const code = writeResultCode(resultOf(quiz, progress), codeLessonOf(quiz));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      say('Copied.');
    } catch {
      // Not every browser lets a page copy: then the reader does.
      if (field.current) getSelection()?.selectAllChildren(field.current);
      say('This browser does not let the page copy. The code is marked: copy it yourself.');
    }
  };
  return (
    <section className="result-part" aria-labelledby="result-code">
      <h3 id="result-code">Result code</h3>
      <p className="result-code">
        <code ref={field} data-result-code>
          {code}
        </code>
        <button type="button" className="plain-button needs-script" onClick={copy}>
          Copy
        </button>
        <span role="status" className="result-copied">
          {said}
        </span>
      </p>
      <p className="result-note">
        For your teacher. It says how each question went and which wrong answer came first. It holds no name and nothing that you wrote, and
        it is no proof: the answers stand in this page.
      </p>
    </section>
  );
}

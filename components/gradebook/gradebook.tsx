import { useEffect, useRef, useState } from 'react';
import { saveFile } from '@/components/ui/save-file';
import type { GradeLesson } from '@/lib/gradebook/grade-lesson';
import { type ReadCodes, readCodes } from '@/lib/gradebook/read-codes';
import { readText } from '@/lib/gradebook/read-text';
import { groupByLesson } from '@/lib/gradebook/sum-up';
import { writeAnswersCsv, writePupilsCsv } from '@/lib/gradebook/write-csv';
import { LessonGrades } from './lesson-grades';
import { RefusedList } from './refused-list';

interface GradebookProps {
  /** Address of the file that says what the lessons' codes mean. */
  readonly address: string;
  /** Called once the page answers. */
  readonly onReady: () => void;
}

/** Reads pupils' result codes on this device. Nothing is sent and nothing is kept: closing the page forgets all. */
export function Gradebook({ address, onReady }: GradebookProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLHeadingElement>(null);
  const [lessons, setLessons] = useState<readonly GradeLesson[]>();
  /** A list to read; it may come before what its codes mean. */
  const [asked, ask] = useState<{ readonly text: string }>();
  const [read, setRead] = useState<ReadCodes>();
  const [said, say] = useState('');
  useEffect(() => {
    let isHere = true;
    fetch(address)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
      .then(({ lessons: found }: { lessons: GradeLesson[] }) => {
        if (!isHere) return;
        setLessons(found);
        onReady();
      })
      .catch(() => isHere && say('What the codes mean could not be fetched. Check the connection and reload the page.'));
    return () => {
      isHere = false;
    };
  }, [address, onReady]);

  useEffect(() => {
    if (!lessons || !asked) return;
    const found = readCodes(asked.text, lessons);
    setRead(found);
    say(`${count(found.results.length, 'code')} read, ${count(found.refused.length, 'line')} refused.`);
    requestAnimationFrame(() => answer.current?.focus());
  }, [lessons, asked]);

  const load = async (file: File | undefined) => {
    if (!file) return;
    const found = await readText(file).catch(() => ({ trouble: 'This file could not be opened.' }));
    if ('trouble' in found) return say(found.trouble);
    if (field.current) field.current.value = found.text;
    ask(found);
  };
  // Chosen before the page ran. Once, when it begins to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    void load(chooser.current?.files?.[0]);
  }, []);
  return (
    <div className="gradebook" data-ready={lessons ? '' : undefined}>
      <form
        method="dialog"
        className="gradebook-form needs-script"
        onSubmit={(event) => {
          event.preventDefault();
          ask({ text: field.current?.value ?? '' });
        }}
      >
        <label htmlFor="gradebook-codes">Result codes</label>
        <p id="gradebook-help">One a line, with a name or without: “Ada: 1ABC-…”. Rows copied from a spreadsheet work, too.</p>
        <textarea
          ref={field}
          id="gradebook-codes"
          rows={8}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby="gradebook-help"
        />
        <p className="gradebook-keys">
          <button type="submit" className="button" data-replay>
            Read the codes
          </button>
          <label className="gradebook-file">
            <span>or a text or CSV file</span>
            <input
              ref={chooser}
              type="file"
              accept=".txt,.csv,text/plain,text/csv"
              onChange={(event) => {
                load(event.currentTarget.files?.[0]);
                // The same file, mended, can be chosen again.
                event.currentTarget.value = '';
              }}
            />
          </label>
        </p>
      </form>
      <p role="status" className="gradebook-said">
        {said}
      </p>
      {read && lessons && (
        <section aria-labelledby="gradebook-results">
          <h2 id="gradebook-results" ref={answer} tabIndex={-1}>
            Results
          </h2>
          <p className="gradebook-keys">
            {read.results.length > 0 && (
              <>
                <SaveButton title="Save pupils as CSV" name="pupils.csv" write={() => writePupilsCsv(read.results)} />
                <SaveButton title="Save all answers as CSV" name="answers.csv" write={() => writeAnswersCsv(read.results)} />
              </>
            )}
            <button
              type="button"
              className="plain-button"
              onClick={() => {
                if (field.current) field.current.value = '';
                ask(undefined);
                setRead(undefined);
                say('Cleared.');
                field.current?.focus();
              }}
            >
              Clear
            </button>
          </p>
          <RefusedList refused={read.refused} />
          {groupByLesson(lessons, read.results).map((group) => (
            <LessonGrades key={group.lesson.lesson} {...group} />
          ))}
        </section>
      )}
    </div>
  );
}

const count = (many: number, word: string): string => `${many} ${word}${many === 1 ? '' : 's'}`;

function SaveButton({ title, name, write }: { readonly title: string; readonly name: string; readonly write: () => string }) {
  return (
    <button type="button" className="plain-button" onClick={() => saveFile(name, csvFile(write()))}>
      {title}
    </button>
  );
}

/** The byte order mark tells spreadsheets that names may have letters of any language. */
const csvFile = (text: string): Blob => new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' });

import { useRef, useState } from 'react';
import { saveFile } from '@/components/ui/save-file';
import { mergeProgress } from '@/lib/quiz/merge-progress';
import { isEmpty } from '@/lib/quiz/progress';
import { readProgressFile, writeProgressFile } from '@/lib/quiz/progress-file';
import type { KeeperWords, KeepTrouble } from './keeper';
import { useLesson } from './lesson-context';

const troubles: Readonly<Record<KeepTrouble, string>> = {
  blocked: 'This browser does not let the page save anything. Your work lasts until you close it: keep it as a file, or print the record.',
  full: 'There is no room left on this device, so your work is not saved. Keep it as a file, or print the record.',
  cut: 'There is not enough room for all that you wrote: long texts are kept in part. Keep your work as a file, or print the record.',
  damaged: 'Something that was saved here could not be read and was left out. What could be read is there.',
  newer: 'A newer version of this site saved your work here. Reload the page to go on with it; what you do until then is not saved.',
};

interface YourWorkProps {
  readonly trouble: KeepTrouble | undefined;
  readonly words: KeeperWords | undefined;
  /** Says why it could not be erased, if so. */
  readonly onErase: () => KeepTrouble | undefined;
}

/** What is kept of the pupil's work, and how to take it along or get rid of it. */
export function YourWork({ trouble, words, onErase }: YourWorkProps) {
  const { quiz, progress, isActive, change } = useLesson();
  const [said, say] = useState('');
  const [isSure, setSure] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  const keep = () => {
    saveFile(`${quiz.lesson}-my-work.json`, new Blob([writeProgressFile(quiz.lesson, progress)], { type: 'application/json' }));
    say('Your work was saved as a file.');
  };
  const bring = async (chosen: File) => {
    const read = readProgressFile(await chosen.text().catch(() => ''), quiz.lesson);
    if (read.ok) change((before) => mergeProgress(before, read.progress));
    say(read.ok ? `Your work was read from the file${read.isDamaged ? '; a damaged part was left out' : ''}.` : read.why);
  };
  const erase = () => {
    const left = isSure ? onErase() : undefined;
    say(left ? tellLeft(left, words) : isSure ? 'Your work in this lesson was erased.' : '');
    setSure(!isSure);
  };
  return (
    <aside className="your-work needs-script" aria-label="Your work">
      <p role={trouble ? 'alert' : undefined} className="work-kept" data-trouble={trouble}>
        {isActive &&
          (trouble
            ? (words?.troubles[trouble] ?? troubles[trouble])
            : (words?.where ?? 'Your answers stay on this device and nowhere else.'))}
      </p>
      <p className="work-keys">
        <button type="button" className="plain-button" disabled={!isActive || isEmpty(progress)} onClick={keep}>
          Keep as a file
        </button>
        <button type="button" className="plain-button" disabled={!isActive} onClick={() => file.current?.click()}>
          Read from a file
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            // Reading the same file twice must work, too.
            event.currentTarget.value = '';
            if (chosen) void bring(chosen);
          }}
        />
        <button type="button" className="plain-button" disabled={!isActive} onClick={erase} onBlur={() => setSure(false)}>
          {isSure ? 'Erase it for good?' : 'Erase'}
        </button>
      </p>
      <p role="status" className="work-said">
        {said}
      </p>
    </aside>
  );
}

/** What to do where erasing did not work. */
function tellLeft(trouble: KeepTrouble, words: KeeperWords | undefined): string {
  if (words) return `Nothing was erased. ${words.troubles[trouble] ?? words.where}`;
  return trouble === 'newer'
    ? 'Nothing was erased: a newer version of this site saved your work here. Reload the page, then erase it.'
    : 'Nothing was erased: this browser did not let the page do it. You can delete the data of this site in the browser’s settings.';
}

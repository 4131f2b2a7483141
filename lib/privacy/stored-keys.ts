import { savedKey } from '@/lib/quiz/saved';

/** All that the site ever keeps on a reader's device. The privacy page names these, its button erases them, and a test sees that there are no others. */
export const storedKeys: readonly { readonly key: string; readonly holds: string; readonly when: string }[] = [
  {
    key: savedKey,
    holds: 'Your work in lessons: answers, guesses, sentences that you wrote, the step you were at, and the days on which you answered.',
    when: 'Once you answer, guess or write something in a lesson.',
  },
  {
    key: 'seventeen.theme',
    holds: 'One word: light, dark or system.',
    when: 'Once you press the theme switch.',
  },
];

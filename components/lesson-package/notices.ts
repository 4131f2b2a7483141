import type { KeeperWords } from '@/components/lesson/keeper';
import type { Stored } from './record';

export const alonePackage =
  'No learning platform answers here, so nothing is reported. You can work all the same: your answers stay on this device. Hand in the result code from the end page.';

/** Where a platform launches a lesson once only: the page was loaded again, or the platform let nobody in. */
export const refusedLaunch =
  'The learning platform did not open this lesson for you, so nothing is reported. This happens when the page is loaded a second time: open the lesson from your course again. What you do here stays on this device.';

/** What is said about saving; nothing while all is well. */
export const storedNotices: Readonly<Record<Stored, string | undefined>> = {
  stored: undefined,
  waiting:
    'The learning platform has not stored your last answers. Keep this page open: it tries again. If this stays, copy the result code from the end page.',
  refused:
    'The learning platform did not take one of your answers into its report. Your work is kept; hand in the result code from the end page, too.',
  closed:
    'The learning platform takes nothing more from this window: perhaps the lesson was opened again elsewhere. Keep your work as a file, then open the lesson from your course.',
};

export const viewedNotice = 'The learning platform shows this lesson for looking only: nothing that you do now is recorded.';

/** How the lesson speaks of a learning platform. */
export const platformWords: KeeperWords = {
  kept: 'Saved on the learning platform',
  where:
    'Your answers are kept by the learning platform around this lesson, where your teacher can see them. This page sends them nowhere else.',
  troubles: {
    full: 'The learning platform did not take your work. Keep it as a file, or print the record, and hand in the result code.',
    cut: 'The learning platform has too little room for all that you wrote: long texts, or some of many tries, are kept in part. Keep your work as a file, or print the record.',
    damaged: 'A part of what the learning platform kept of your work could not be read and was left out.',
    newer: 'A newer version of this lesson saved your work on the learning platform. Here nothing is changed.',
  },
};

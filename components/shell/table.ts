import { attempt } from './guard';
import { startRowTable } from './row-table';

// A script of its own: only pages with a table of rows load it.
const start = () => {
  for (const root of document.querySelectorAll<HTMLElement>('[data-row-table]')) attempt(() => startRowTable(root));
};

// In development the framework takes the page over first, and would undo what was changed before.
if ('__next_f' in window) setTimeout(start, 2000);
else start();

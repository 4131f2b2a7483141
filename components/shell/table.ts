import { attempt } from './guard';
import { startRowTable } from './row-table';

// A script of its own: only pages with a table of rows load it.
for (const root of document.querySelectorAll<HTMLElement>('[data-row-table]')) attempt(() => startRowTable(root));

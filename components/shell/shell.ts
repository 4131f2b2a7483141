import { startCards } from './cards';
import { startCharts } from './chart-walk';
import { startContents } from './contents';
import { startCopyLinks } from './copy-link';
import { startCopyTexts } from './copy-text';
import { startFilter } from './filter';
import { attempt } from './guard';
import { startLoader } from './loader';
import { startOnDemand } from './on-demand';
import { startAnnouncing } from './page-nodes';
import { startThemeSwitch } from './theme-switch';

// The second layer of every page: what a reader needs before, and without, the framework.
for (const start of [
  startAnnouncing,
  startThemeSwitch,
  startCopyLinks,
  startCopyTexts,
  startContents,
  startCharts,
  startCards,
  startFilter,
  startOnDemand,
  startLoader,
])
  attempt(start);

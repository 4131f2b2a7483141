import { FigureTable } from '@/components/figure/figure-table';
import { readDrawing, type Site, viewFigure } from '@/lib/content';
import { applyMode, selectSeries } from '@/lib/figure/modes';
import { makeGuessTask } from '@/lib/guess/guess-task';
import { inlineText } from '@/lib/inline/inline';
import { GuessIsland } from './guess-island.client';

interface GuessHereProps {
  readonly site: Site;
  /** The figure whose rows hold the record. */
  readonly figure: string;
  readonly series: string;
  /** First year to guess. */
  readonly from: string;
  readonly question: string;
  readonly view?: string | undefined;
}

/** A guess before a record is shown: one series of a figure, from a year on. */
export function GuessHere({ site, figure, series, from, question, view = 'absolute' }: GuessHereProps) {
  const data = applyMode(readDrawing(figure).data, view === 'share' ? 'share' : 'absolute');
  const task = makeGuessTask(figure, data, series, Number(from));
  const { title, sources } = viewFigure(site, figure);
  const record = { ...selectSeries(data, [series]), rows: data.rows.filter(({ at }) => typeof at === 'number' && at >= Number(from)) };
  return (
    <GuessIsland name={`guess-${figure}-${series}`} task={task} question={question}>
      <FigureTable data={record} mode="absolute" caption={`${task.label}: the record`} />
      <p className="guess-source">
        Source: {sources.map(({ label }) => label).join('; ')}. <a href={`/figures/${figure}/`}>{inlineText(title)}</a>
      </p>
    </GuessIsland>
  );
}

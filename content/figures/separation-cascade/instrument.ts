import type { FigureData, FigureRow } from '@/lib/figure/figure-data';
import { formatBare } from '@/lib/figure/format-value';
import type { Instrument } from '@/lib/models/instrument';
import type { ModelState } from '@/lib/models/parameter';
import { type Cascade, countRow, runCascade } from '@/lib/models/separation-cascade/model';
import { separationParameters } from '@/lib/models/separation-cascade/parameters';
import { separationPresets } from '@/lib/models/separation-cascade/scenarios';
import { formatNumber, formatValue } from '@/lib/units/format';

/** Rows and a plant that were described, to compare with: extraction and scrub stages of one row, and all boxes of La Rochelle. */
export interface Plants {
  readonly pc88a: number;
  readonly dodgaa: number;
  readonly laRochelle: number;
}

/** More rows than this are thinned: a phone has no more pixels for them. */
const mostRows = 70;
/** How far a factor printed with one digit after the point may be off. */
const doubt = 0.05;
/** The first step of the oil above the least. */
const leastThatWorks = 1.05;

const purityPanel = {
  unit: '%',
  panel: 'Purity: the heavier element’s share',
  basis: 'share of the heavier element in the rare earths carried, by moles',
};
const recoveryPanel = {
  unit: '%',
  panel: 'Recovery: atoms that reach their own end',
  basis: 'share of the element’s atoms in a stage that leave with their own product',
};

/** Percent, cut off after two digits: nothing less than all may read as all. */
const toPercent = (fraction: number): number => Math.floor(Math.min(1, Math.max(0, fraction)) * 10_000 + 1e-7) / 100;

/** The instrument; `plants` come from the datasets. */
export function createInstrument(plants: Plants): Instrument {
  return {
    id: 'separation-cascade',
    title: 'Part two twins',
    question: 'How many boxes does it take to part two neighboring rare earths, and what makes the row shorter?',
    parameters: separationParameters,
    presets: separationPresets,
    run,
    result: (state) => tell(state, plants),
    assumptions: [
      { text: 'Oil and water come to equilibrium in every box.', source: 'ree_book_sx' },
      {
        text: 'The separation factor is the same in every box. In a plant it moves with acidity, with how full the oil is and with what thins it.',
        source: 'ree_book_sx',
      },
      {
        text: 'Through each section of the row oil and water carry a constant total of rare earth, as in the cascade theory of Xu Guangxian.',
        source: 'ree_book_sx',
      },
      { text: 'The feed comes with the water and enters at the best box.', source: 'ree_book_sx' },
      {
        text: 'The factors of the named pairs are a patent’s, read as quoted in a research note that gives no acidity.',
        source: 'shinetsu-ep2388344',
      },
      {
        text: 'Both products are wanted equally pure, and weights of oxide are taken for moles, which differ little between neighbors.',
        source: '',
      },
    ],
    leavesOut: [
      'Boxes that fall short of equilibrium: real rows are longer than this.',
      'The boxes that strip the oil, and the acid and base that it takes.',
      'Other elements in the feed. A plant that parts several needs one row fewer than it has elements.',
      'Time: how long the row takes to fill and to come to rest.',
    ],
  };
}

function run(state: ModelState): FigureData {
  const cascade = runCascade(state);
  const { stages, feedStage } = cascade.row;
  return {
    x: { label: 'Stage, from the end of the lighter element', kind: 'number' },
    series: [
      { key: 'oil', label: 'in the oil', color: 'processing', ...purityPanel },
      { key: 'water', label: 'in the water', color: 'reference', ...purityPanel },
      { key: 'heavier', label: 'heavier', color: 'processing', ...recoveryPanel },
      { key: 'lighter', label: 'lighter', color: 'reference', ...recoveryPanel },
    ],
    rows: listShown(stages, feedStage).map((stage) => getRow(cascade, stage)),
    events: [{ at: feedStage, label: 'feed enters' }],
  };
}

/** Stages that are drawn: all of a short row, every nth of a long one, always both ends and the feed stage. */
function listShown(stages: number, feedStage: number): number[] {
  const every = Math.ceil(stages / mostRows);
  return Array.from({ length: stages }, (_, index) => index + 1).filter(
    (stage) => (stage - 1) % every === 0 || stage === stages || stage === feedStage,
  );
}

function getRow({ row, profile, fates }: Cascade, stage: number): FigureRow {
  const read = (values: readonly number[]) => values[stage - 1] ?? 0;
  return {
    at: stage,
    atLabel: `Stage ${stage}`,
    values: {
      oil: toPercent(1 - read(profile.oil)),
      water: toPercent(1 - read(profile.water)),
      heavier: toPercent(read(fates.heavier)),
      lighter: toPercent(read(fates.lighter)),
    },
    ...(stage === row.feedStage ? { note: 'the feed enters here' } : {}),
  };
}

function tell(state: ModelState, plants: Plants): string {
  const cascade = runCascade(state);
  return cascade.reaches ? tellRow(state, cascade, plants) : tellStall(state, cascade);
}

function tellRow(state: ModelState, { row, flows, recovery }: Cascade, { pc88a, dodgaa, laRochelle }: Plants): string {
  const { stages, feedStage } = row;
  const worst = toPercent(Math.min(recovery.heavier, recovery.lighter));
  return [
    `${formatNumber(stages, 'stages')}: ${feedStage} to extract and ${stages - feedStage} to scrub, with ${formatValue(flows.oil, 1)} parts of rare earth going round in the oil for each part fed.`,
    `At least ${tellPercent(worst)} of each element ends in its own product.`,
    ...tellDoubt(state),
    `A patent’s rows for neodymium and praseodymium have ${pc88a} stages in PC-88A and ${dodgaa} with DODGAA; the ${formatValue(laRochelle, 0)} boxes of La Rochelle would make ${formatValue(Math.floor(laRochelle / stages), 0)} rows like this.`,
  ].join(' ');
}

/** The span that an uncertain factor leaves; nothing where it changes nothing. */
function tellDoubt(state: ModelState): string[] {
  const [most, fewest] = [-doubt, doubt].map((shift) => countRow({ ...state, factor: (state.factor ?? 0) + shift }));
  return most === fewest ? [] : [`With a factor known only to within ${doubt} it may be ${fewest} to ${most}.`];
}

function tellStall(state: ModelState, { purity }: Cascade): string {
  const wanted = tellPercent(state.purity ?? 0);
  const way = `At ${leastThatWorks} times the least oil, ${formatNumber(countRow({ ...state, oil: leastThatWorks }), 'stages')} reach it.`;
  if (state.oil === 1) return `With exactly the least oil only an endless row would reach ${wanted}. ${way}`;
  const stop = (fraction: number) => tellPercent(Math.floor(fraction * 1000) / 10);
  return `Too little oil: however many stages are added, the heavier product stops at ${stop(purity.heavier)} and the lighter at ${stop(purity.lighter)}, short of the ${wanted} wanted. ${way}`;
}

const tellPercent = (value: number): string => `${formatBare(value)} percent`;

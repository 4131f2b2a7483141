import { isUnit } from '@/lib/units/units';
import { colorRoles, type FigureData, type FigureRow } from './figure-data';

export interface FigureProblem {
  readonly rule:
    | 'no-rows'
    | 'no-series'
    | 'unknown-unit'
    | 'unknown-color'
    | 'mixed-unit'
    | 'mixed-basis'
    | 'empty-series'
    | 'unknown-key'
    | 'not-finite'
    | 'duplicate-position'
    | 'outside-axis'
    | 'unknown-node';
  readonly message: string;
}

type Rule = (data: FigureData) => FigureProblem[];

const problem = (rule: FigureProblem['rule'], message: string): FigureProblem => ({ rule, message });

const checkPresence: Rule = (data) => [
  ...(data.rows.length === 0 ? [problem('no-rows', 'no rows to draw')] : []),
  ...(data.series.length === 0 ? [problem('no-series', 'no series to draw')] : []),
];

const checkSeries: Rule = (data) =>
  data.series.flatMap((series) => [
    ...(isUnit(series.unit)
      ? []
      : [problem('unknown-unit', `series "${series.key}" has the unknown unit "${series.unit}" — lib/units/units.ts lists them`)]),
    ...((colorRoles as readonly string[]).includes(series.color)
      ? []
      : [problem('unknown-color', `series "${series.key}" has the unknown color role "${series.color}"`)]),
    ...(data.rows.length > 0 && data.rows.every((row) => row.values[series.key] === undefined)
      ? [problem('empty-series', `series "${series.key}" has no value in any row — do the rows use another key?`)]
      : []),
  ]);

/** One unit and one basis a panel: tonnes of ore never stand beside tonnes of oxide. */
const checkPanels: Rule = (data) => {
  const panels = groupByPanel(data);
  return [...panels].flatMap(([panel, list]) => {
    const where = panel ? `panel "${panel}"` : 'the figure';
    const unitNames = [...new Set(list.map((series) => series.unit))];
    const bases = [...new Set(list.map((series) => series.basis))];
    return [
      ...(unitNames.length > 1
        ? [problem('mixed-unit', `${where} mixes the units ${unitNames.join(', ')} — give each its own panel`)]
        : []),
      ...(bases.length > 1
        ? [problem('mixed-basis', `${where} mixes bases (${bases.join('; ')}) — give each its own panel or figure`)]
        : []),
    ];
  });
};

function groupByPanel(data: FigureData): Map<string, FigureData['series'][number][]> {
  const panels = new Map<string, FigureData['series'][number][]>();
  for (const series of data.series) panels.set(series.panel ?? '', [...(panels.get(series.panel ?? '') ?? []), series]);
  return panels;
}

const checkRow = (data: FigureData, row: FigureRow): FigureProblem[] => {
  const known = new Set(data.series.map((series) => series.key));
  const keys = [...Object.keys(row.values), ...Object.keys(row.flags ?? {})];
  const unknown = [...new Set(keys.filter((key) => !known.has(key)))].map((key) =>
    problem('unknown-key', `row "${row.at}" has "${key}", which no series draws`),
  );
  const numbers = [
    ...(typeof row.at === 'number' ? [row.at] : []),
    ...Object.values(row.values).flatMap((value) => (value === null ? [] : value)),
  ];
  const broken = numbers
    .filter((value) => !Number.isFinite(value))
    .map((value) => problem('not-finite', `row "${row.at}" holds ${String(value)}`));
  const turned = Object.entries(row.values)
    .filter(([, value]) => Array.isArray(value) && value[0] > value[1])
    .map(([key]) => problem('not-finite', `row "${row.at}": the range of "${key}" runs from high to low`));
  return [...unknown, ...broken, ...turned];
};

const checkPositions: Rule = (data) => {
  const seen = new Set<number | string>();
  return data.rows.flatMap((row) => {
    if (seen.has(row.at)) return [problem('duplicate-position', `two rows stand at "${row.at}"`)];
    seen.add(row.at);
    const isNumeric = data.x.kind !== 'category';
    return isNumeric && typeof row.at !== 'number'
      ? [problem('outside-axis', `row "${row.at}" is not a number, but the axis is "${data.x.kind}"`)]
      : [];
  });
};

const checkRules: Rule = (data) => {
  const places = data.rows.map((row) => row.at);
  const numbers = places.filter((place) => typeof place === 'number');
  const isOnAxis = (at: number | string) =>
    data.x.kind === 'category'
      ? places.includes(at)
      : typeof at === 'number' && at >= Math.min(...numbers) - 1 && at <= Math.max(...numbers) + 1;
  return [...(data.events ?? []), ...(data.seams ?? [])]
    .filter((event) => !isOnAxis(event.at))
    .map((event) => problem('outside-axis', `"${event.label}" at ${event.at} lies outside the axis`));
};

const checkLinks: Rule = (data) => {
  const nodes = new Set(data.rows.map((row) => row.at));
  return (data.links ?? []).flatMap((link) => [
    ...[link.from, link.to]
      .filter((node) => !nodes.has(node))
      .map((node) => problem('unknown-node', `link "${link.from}" → "${link.to}": no row "${node}"`)),
    ...(Number.isFinite(link.value) && link.value > 0
      ? []
      : [problem('not-finite', `link "${link.from}" → "${link.to}" has the value ${link.value}`)]),
    ...((colorRoles as readonly string[]).includes(link.color)
      ? []
      : [problem('unknown-color', `link "${link.from}" → "${link.to}" has the unknown color role "${link.color}"`)]),
  ]);
};

const rules: readonly Rule[] = [
  checkPresence,
  checkSeries,
  checkPanels,
  (data) => data.rows.flatMap((row) => checkRow(data, row)),
  checkPositions,
  checkRules,
  checkLinks,
];

/** Everything that keeps a figure's rows from being drawn honestly; empty when they can be. */
export function checkFigureData(data: FigureData): FigureProblem[] {
  return rules.flatMap((rule) => rule(data));
}

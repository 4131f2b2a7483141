import { Sankey, type SankeyLinkProps, type SankeyNodeProps } from 'recharts';
import { formatMark, getUnitWords } from '@/lib/figure/format-value';
import { getTextWidth, wrapText } from '@/lib/figure/text-width';
import { type ChartProps, type ChartSize, chartWidth, type } from './chart-props';
import { markColor } from './color';
import { getRowLabel, type PlotRow, type Prepared, prepare } from './prepare';
import { getLineHeight, Lines, Text } from './text';

const nodeWidth = 10;
const labelWidth: Readonly<Record<ChartSize, number>> = { wide: 150, narrow: 92 };

/** A Sankey diagram of the links; one node a row, its name and value beside it. */
export function Flow(props: ChartProps) {
  const prepared = prepare({ ...props, mode: 'absolute', only: [] });
  const { data, rows } = prepared;
  const links = data.links ?? [];
  const width = chartWidth[props.size];
  const depths = getDepths(rows, links);
  const deepest = Math.max(0, ...depths.values());
  const tallest = Math.max(...[...Array(deepest + 1).keys()].map((depth) => rows.filter((row) => depths.get(row.row.at) === depth).length));
  const height = Math.max(props.size === 'wide' ? 400 : 380, tallest * (props.size === 'wide' ? 58 : 66));
  const indexOf = new Map(rows.map((row) => [row.row.at, row.index]));
  const room = labelWidth[props.size];
  const unit = data.series[0]?.unit ?? 'count';
  const sankey = {
    nodes: rows.map((row) => ({ name: getRowLabel(row.row), row: row.index })),
    links: links.map((link) => ({
      source: indexOf.get(link.from) ?? 0,
      target: indexOf.get(link.to) ?? 0,
      value: link.value,
      color: link.color,
    })),
  };
  return (
    <Sankey
      width={width}
      height={height}
      data={sankey}
      margin={{ top: 30, right: room, bottom: 10, left: 2 }}
      nodeWidth={nodeWidth}
      nodePadding={props.size === 'wide' ? 30 : 44}
      sort
      iterations={64}
      linkCurvature={0.5}
      link={(link: SankeyLinkProps) => <FlowLink key={link.index} link={link} />}
      node={(node: SankeyNodeProps) => (
        <FlowNode
          key={node.index}
          node={node}
          prepared={prepared}
          unit={unit}
          room={node.x > width - room - nodeWidth - 4 ? room - 8 : (width - room) / Math.max(1, deepest) - nodeWidth - 14}
        />
      )}
      {...{ 'aria-hidden': true, focusable: 'false', fontFamily: 'var(--font-ui)', accessibilityLayer: false }}
    >
      <Text x={0} y={9}>
        {getUnitWords(unit)}
      </Text>
    </Sankey>
  );
}

function FlowLink({ link }: { readonly link: SankeyLinkProps }) {
  const { sourceX, sourceY, sourceControlX, targetX, targetY, targetControlX, linkWidth, payload } = link;
  const path = `M${sourceX},${sourceY}C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`;
  const { color } = payload as unknown as { color: Parameters<typeof markColor>[0] };
  return (
    <g data-marks="">
      <path d={path} fill="none" stroke={markColor(color)} strokeOpacity={0.42} strokeWidth={Math.max(1, linkWidth)} />
    </g>
  );
}

interface FlowNodeProps {
  readonly node: SankeyNodeProps;
  readonly prepared: Prepared;
  readonly unit: string;
  readonly room: number;
}

/** A node with its name; the hit target covers both. */
function FlowNode({ node, prepared, unit, room }: FlowNodeProps) {
  const { x, y, width, height, index, payload } = node;
  const row = prepared.rows[index];
  if (!row) return <g />;
  const lines = wrapText(getRowLabel(row.row), room, type.label, 600);
  const value = getNodeValue(row, prepared) ?? payload.value;
  const step = getLineHeight(type.label);
  const middle = y + height / 2;
  const first = middle - (lines.length * step) / 2;
  const text = formatMark(value, unit);
  const textWidth = Math.max(...lines.map((line) => getTextWidth(line, type.label, 600)), getTextWidth(text, type.value));
  const block = Math.max(height, (lines.length + 1) * step);
  return (
    <g>
      <g data-marks="">
        <rect x={x} y={y} width={width} height={Math.max(1, height)} fill="var(--ink)" />
      </g>
      <Lines lines={lines} x={x + width + 6} y={first + ((lines.length - 1) * step) / 2} size={type.label} weight={600} fill="var(--ink)" />
      <Text x={x + width + 6} y={first + lines.length * step} size={type.value} fill="var(--ink)">
        {text}
      </Text>
      <rect data-row={index} x={x - 2} y={middle - block / 2} width={width + 10 + textWidth} height={block} fill="transparent" />
    </g>
  );
}

function getNodeValue(row: PlotRow, { series }: Prepared): number | null {
  const value = row[series[0]?.field ?? ''];
  return typeof value === 'number' ? value : null;
}

/** How many links lead to each node at most: its column. */
function getDepths(
  rows: readonly PlotRow[],
  links: readonly { readonly from: string; readonly to: string }[],
): Map<number | string, number> {
  const depths = new Map(rows.map((row) => [row.row.at, 0]));
  for (let round = 0; round < rows.length; round += 1) {
    for (const { from, to } of links) depths.set(to, Math.max(depths.get(to) ?? 0, (depths.get(from) ?? 0) + 1));
  }
  return depths;
}

import { Fragment } from 'react';
import { Area, Bar, type BarShapeProps, Line, type LineDrawShapeProps, XAxis, YAxis } from 'recharts';
import { getBandProps, isBand } from './band-mark';
import { BarMark, listHatchRoles } from './bar-shape';
import { Canvas, Marks } from './canvas';
import { type ChartProps, getIdPrefix } from './chart-props';
import { markColor } from './color';
import { EndLabels } from './end-labels';
import { Hatches } from './hatch';
import { getTimeBands, Hits } from './hits';
import { Key } from './key';
import { LineMark, sortByEnd } from './line-mark';
import { useMotion } from './motion';
import { layoutPanels, type Panel, PanelHead } from './panel-frame';
import { type PlotSeries, prepare } from './prepare';
import { RuleLabels, RulePoles } from './rules';
import { TimeAxis } from './time-axis';
import { ValueGrid } from './value-axis';

/**
 * Small multiples over one time axis: a panel per `series.panel`, each with its own unit, basis and scale.
 * All stand in one drawing; a panel is an axis that keeps to its stretch of the height by padding.
 */
export function Panels({ mark = 'line', ...props }: ChartProps & { readonly mark?: 'line' | 'bar' }) {
  const motion = useMotion(props);
  const prepared = prepare(props);
  const { data, rows, series } = prepared;
  const prefix = getIdPrefix(props);
  const layout = layoutPanels(props, prepared, mark);
  const { plot, rules, x } = layout;
  const hatchRoles = mark === 'bar' ? listHatchRoles(rows, series) : [];
  const common = { zIndex: 0, legendType: 'none' as const, tooltipType: 'none' as const, ...motion };
  const isBanded = (one: PlotSeries) => mark === 'line' && isBand(one, rows);
  const drawBands = (panel: Panel) =>
    panel.series
      .filter(isBanded)
      .map((one) => <Area key={one.key} {...getBandProps(one)} {...motion} xAxisId={panel.id} yAxisId={panel.id} />);
  const drawSeries = (panel: Panel) =>
    panel.series
      .filter((one) => !isBanded(one))
      .map((one) =>
        mark === 'bar' ? (
          <Bar
            key={one.key}
            {...common}
            dataKey={one.field}
            xAxisId={panel.id}
            yAxisId={panel.id}
            barSize={layout.barSize / panel.series.length}
            shape={(shape: BarShapeProps) => <BarMark shape={shape} series={one} prefix={prefix} />}
          />
        ) : (
          <Line
            key={one.key}
            {...common}
            dataKey={one.field}
            xAxisId={panel.id}
            yAxisId={panel.id}
            type="linear"
            stroke={markColor(one.color)}
            strokeWidth={2}
            strokeDasharray={one.dashed ? '5 4' : undefined}
            strokeLinejoin="round"
            connectNulls={false}
            activeDot={false}
            dot={false}
            shape={(line: LineDrawShapeProps) => <LineMark line={line} series={one} rows={rows} room={layout.room} />}
          />
        ),
      );
  return (
    <Canvas width={layout.width} height={layout.height} plot={plot} rows={rows} barGap={1}>
      <Hatches prefix={prefix} roles={hatchRoles.length > 0 ? [...hatchRoles, 'muted'] : []} />
      {layout.panels.map(({ id, axis, frame }) => (
        <Fragment key={id}>
          <XAxis hide xAxisId={id} type="number" dataKey="x" domain={[...x.domain]} />
          <YAxis
            hide
            yAxisId={id}
            type="number"
            domain={[...axis.domain]}
            scale={axis.kind}
            padding={{ top: frame.top - plot.top, bottom: plot.bottom - frame.bottom }}
          />
          <ValueGrid axis={axis} scale={layout.scaleOf(id)} plot={frame} />
        </Fragment>
      ))}
      {layout.panels.map(({ id, frame }, index) => (
        <RulePoles key={id} rules={rules.rules} plot={frame} kind="event" isBare={index > 0} />
      ))}
      <Marks>
        {layout.panels.map(drawBands)}
        {layout.panels.map(drawSeries)}
      </Marks>
      {layout.panels.map(({ id, frame }, index) => (
        <RulePoles key={id} rules={rules.rules} plot={frame} kind="seam" isBare={index > 0} />
      ))}
      {layout.panels.map((panel) => (
        <Fragment key={panel.id}>
          <PanelHead panel={panel} />
          {layout.ends && panel.series.length > 1 && (
            <EndLabels
              layout={layout.ends}
              plot={panel.frame}
              ends={sortByEnd(panel.series, rows, panel.frame, x, layout.scaleOf(panel.id)).reaching}
              height={panel.frame.bottom + 6}
            />
          )}
        </Fragment>
      ))}
      <TimeAxis data={data} ticks={layout.ticks} scale={x} plot={plot} width={layout.width} />
      <Key layout={layout.key} prefix={prefix} />
      <RuleLabels rules={rules.rules} plot={plot} />
      <Hits
        hits={getTimeBands(
          rows.map((row) => ({ index: row.index, at: x.at(row.x) })),
          plot.left,
          plot.right,
          plot.top,
          plot.bottom,
        )}
      />
    </Canvas>
  );
}

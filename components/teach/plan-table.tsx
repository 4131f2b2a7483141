import { Inline } from '@/components/content/inline';
import type { InlineNode } from '@/lib/inline/inline';
import { TeachTable } from './teach-table';

interface PlanTableProps {
  readonly slug: string;
  readonly rows: readonly {
    readonly minutes: number;
    readonly step?: string | undefined;
    readonly title: string;
    readonly core: boolean;
    readonly teacher: readonly InlineNode[];
    readonly pupils: readonly InlineNode[];
  }[];
}

/** The period minute by minute; what is core is marked in words. */
export function PlanTable({ slug, rows }: PlanTableProps) {
  const sum = (list: PlanTableProps['rows']) => list.reduce((all, { minutes }) => all + minutes, 0);
  return (
    <>
      <p>
        {sum(rows)} minutes in all. In a short period do the parts marked “core”: {sum(rows.filter(({ core }) => core))} minutes.
      </p>
      <TeachTable label="Time plan as a table" className="plan-table" columns={['Minutes', 'Part', 'You', 'Pupils']}>
        <tbody>
          {rows.map(({ minutes, step, title, core, teacher, pupils }, index) => (
            <tr key={title} data-core={core ? '' : undefined}>
              <td className="plan-minutes">
                {minutes} <span className="plan-clock">{tellClock(sum(rows.slice(0, index)), minutes)}</span>
              </td>
              <th scope="row">
                {step ? <a href={`/lessons/${slug}/#${step}`}>{title}</a> : title} {core && <span className="plan-core">core</span>}
              </th>
              <td>
                <Inline nodes={teacher} />
              </td>
              <td>
                <Inline nodes={pupils} />
              </td>
            </tr>
          ))}
        </tbody>
      </TeachTable>
    </>
  );
}

/** From which minute of the period to which. */
const tellClock = (from: number, minutes: number): string => `${from}–${from + minutes}`;

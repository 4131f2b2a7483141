import { getValue } from '@/lib/data/table';
import { defineFigure, type FigureRow } from '@/lib/figure/figure-data';

export const figure = defineFigure({
  datasets: ['projects', 'jobs-investment'],
  select({ table }) {
    const capacity = (name: string) => getValue(table('projects'), { name }, 'capacity_t_per_y');
    const fortWorth = capacity('Independence, Fort Worth');
    const firstStage = getValue(table('jobs-investment'), { project: 'Independence magnet plant' }, 'capacity_t_per_y');
    // The company's release gives a total for both of its sites; what 10X adds is the difference.
    const northlake = capacity('10X, Northlake') - fortWorth;
    const hub = getValue(table('jobs-investment'), { project: 'Dallas-Fort Worth hub' }, 'capacity_t_per_y');
    const rows: FigureRow[] = [
      plan('USA Rare Earth, Okla.', capacity('Stillwater'), 'target for 2030; a first line was due in early 2026, result not confirmed'),
      plan('Vulcan Elements, N.C.', capacity('Vulcan Elements, Benson'), 'announced November 2025; a significant part due in 2027'),
      plan('MP 10X, Texas', northlake, 'ground broken by early 2026, commissioning from 2028; company total less Fort Worth'),
      {
        at: 'MP Fort Worth, Texas',
        values: { standing: firstStage, planned: fortWorth - firstStage },
        flags: { planned: 'p' },
        note: 'first magnets on commercial equipment in late 2025; expansion agreed',
      },
      plan('JS Link, Georgia', capacity('JS Link America, Columbus'), 'announced; operation from late 2027'),
      standing(
        'eVAC, South Carolina',
        capacity('eVAC Magnetics, Sumter'),
        'first commercial shipment reported in December 2025 from a company release; tonnage planned for 2026',
      ),
      standing('Noveon, Texas', capacity('Noveon Magnetics, San Marcos'), 'operating; another report gives half of this tonnage'),
      plan('HyProMag, Texas', hub, 'recycled magnets, first phase; detailed design'),
    ];
    const basis = 'magnets a year, capacity stated by the company';
    return {
      x: { label: 'Plant', kind: 'category' },
      series: [
        { key: 'standing', label: 'Has made magnets', unit: 't/y', basis, color: 'magnets' },
        { key: 'planned', label: 'Announced or in construction', unit: 't/y', basis, color: 'muted' },
      ],
      rows,
    };
  },
});

function plan(at: string, planned: number, note: string): FigureRow {
  return { at, values: { standing: null, planned }, flags: { planned: 'p' }, note };
}

function standing(at: string, tonnes: number, note: string): FigureRow {
  return { at, values: { standing: tonnes, planned: null }, note };
}

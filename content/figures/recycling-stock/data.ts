import { defineFigure } from '@/lib/figure/figure-data';
import { defaultState } from '@/lib/models/parameter';
import { instrument } from './instrument';

export const figure = defineFigure({
  datasets: [],
  select: () => instrument.run(defaultState(instrument.parameters)),
});

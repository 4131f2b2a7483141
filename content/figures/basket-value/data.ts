import { defineFigure } from '@/lib/figure/figure-data';
import { defaultState } from '@/lib/models/parameter';
import { inputDatasets, selectInputs } from './inputs';
import { createInstrument } from './instrument';

export const figure = defineFigure({
  datasets: inputDatasets,
  computesFrom: ['prices-market'],
  select(input) {
    const inputs = selectInputs(input);
    const instrument = createInstrument(inputs);
    return { ...instrument.run(defaultState(instrument.parameters)), inputs };
  },
});

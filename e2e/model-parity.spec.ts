import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import * as basketValue from '../content/figures/basket-value/instrument';
import * as recyclingStock from '../content/figures/recycling-stock/instrument';
import * as separationCascade from '../content/figures/separation-cascade/instrument';
import { type InstrumentModule, openInstrument } from '../lib/models/instrument';
import { type ModelState, readParameter } from '../lib/models/parameter';
import { modelToUrlParams } from '../lib/models/url-state';

const modules: Readonly<Record<string, InstrumentModule>> = {
  'basket-value': basketValue,
  'recycling-stock': recyclingStock,
  'separation-cascade': separationCascade,
};

// The same model runs in Node and in the browser: states spread over each parameter's range must give the same sentence, word for word.
for (const [id, module] of Object.entries(modules)) {
  test(`${id} says the same in Node and in the browser`, async ({ page }) => {
    const { data } = JSON.parse(readFileSync(`.cache/figures/${id}.json`, 'utf8')) as { data: { inputs?: unknown } };
    const instrument = openInstrument(module, data.inputs);
    for (const part of [0.13, 0.37, 0.62, 0.88]) {
      const state: ModelState = Object.fromEntries(
        instrument.parameters.map((parameter, index) => {
          // Another place in the range for each parameter.
          const place = (part + index * 0.29) % 1;
          const reading = readParameter(parameter, parameter.min + place * (parameter.max - parameter.min));
          return [parameter.id, reading.ok ? reading.value : parameter.default];
        }),
      );
      await page.goto(`/instruments/${id}/?${modelToUrlParams(id, instrument.parameters, state)}`);
      await expect(page.locator('[data-instrument] [data-figure]').first()).toHaveAttribute('data-state', 'live');
      await expect(page.locator('[data-instrument] .instrument-result[role=status]').first()).toHaveText(instrument.result(state));
    }
  });
}

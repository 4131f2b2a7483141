import { expect, test } from 'vitest';
import { type Survival, weibullSurvival } from './lifetime';
import { runStock } from './stock';

// Cases of the unit tests of pyDSM (commit 860f497395) and ODYM (commit 0da9fcbe86): inflow 1, 2, …, 10.
const inflow = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** The publications print nine digits. */
const tolerance = 1e-7;

function expectCase(survival: Survival, stock: readonly number[], outflow: readonly number[]) {
  const run = runStock(inflow, survival);
  for (const [year, value] of stock.entries()) expect(Math.abs((run.stock[year] as number) - value)).toBeLessThan(tolerance);
  for (const [year, value] of outflow.entries()) expect(Math.abs((run.outflow[year] as number) - value)).toBeLessThan(tolerance);
}

/** Normal distribution by the series of the error function, exact to twelve digits over the ages used here. */
function normalShare(z: number): number {
  const x = z / Math.SQRT2;
  let term = x;
  let sum = x;
  for (let n = 1; n < 80; n += 1) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return 0.5 + sum / Math.sqrt(Math.PI);
}

test('pyDSM and ODYM, fixed lifetime of 5 years: stock and outflow of ten years within 1e-7', () => {
  expectCase((age) => (age < 5 ? 1 : 0), [1, 3, 6, 10, 15, 20, 25, 30, 35, 40], [0, 0, 0, 0, 0, 1, 2, 3, 4, 5]);
});

test('pyDSM and ODYM, Weibull lifetime of shape 1.2 and scale 1: stock and outflow of ten years within 1e-7', () => {
  expectCase(
    weibullSurvival(1.2, 1),
    [1, 2.367879441, 3.836279069, 5.328499576, 6.825822547, 8.324154666, 9.822673522, 11.321225, 12.8197819, 14.31833966],
    [0, 0.632120559, 1.531600372, 2.507779493, 3.502677029, 4.50166788, 5.501481144, 6.501448519, 7.5014431, 8.501442241],
  );
});

test('ODYM, normal lifetime of 5 ± 1.5 years, survival at whole ages: stock and outflow of ten years within 1e-7', () => {
  expectCase(
    (age) => 1 - normalShare((age - 5) / 1.5),
    [0.99957094, 2.9953115, 5.96830193, 9.85008113, 14.4793678, 19.60865447, 24.99043368, 30.46342411, 35.95916467, 41.45873561],
    [0.000429060333, 0.0042594409, 0.0270095728, 0.118220793, 0.37071333, 0.87071333, 1.61822079, 2.52700957, 3.50425944, 4.50042906],
  );
});

test('pyDSM, normal lifetime of 5 ± 1.5 years, density at whole ages as the share that leaves: stock and outflow of ten years within 1e-7', () => {
  const density = (age: number) => Math.exp(-(((age - 5) / 1.5) ** 2) / 2) / (1.5 * Math.sqrt(2 * Math.PI));
  const left = (age: number): number => (age === 0 ? 1 : left(age - 1) - density(age));
  expectCase(
    left,
    [1, 2.992402676, 5.94121405, 9.737094073, 14.16707741, 18.96520253, 23.91850411, 28.9176421, 33.92662251, 38.93784802],
    [0, 0.007597324, 0.051188626, 0.204119977, 0.570016666, 1.201874874, 2.04669842, 3.000862016, 3.991019589, 4.988774486],
  );
});

test('a steady inflow fills the stock to inflow times mean life (and the half year that whole ages add), then scrap equals inflow', () => {
  const { stock, outflow } = runStock(new Array(200).fill(3), weibullSurvival(2, 12 / 0.886226925452758));
  expect(stock.at(-1)).toBeCloseTo(3 * 12.5, 6);
  expect(outflow.at(-1)).toBeCloseTo(3, 9);
});

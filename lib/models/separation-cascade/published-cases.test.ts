import { describe, expect, test } from 'vitest';
import { type AcidCircuit, getDistributionRatio, getIdealLine, settleAcidCircuit } from './acid-circuit';
import { getFewestStages } from './fenske';
import { getExtractedFraction, getExtractionFactor, getKremserStages, getSingleStageFraction, getSingleStageStripping } from './kremser';
import { countStages } from './stages';
import { getCirculation, getControllingSection, getFlows, getMixedRatios, getOptimumOil, getProducts, getShortStages } from './xu';

// Eleven published cases. README.md says of each where it was read and how far it must agree.
const textbook = 'open textbook on rare-earth separations, chapter on solvent extraction and cascades';

describe(textbook, () => {
  test('Kremser: D = 10, O/A = 1/3, 99.9 % extracted takes 5.44 stages, so 6; one stage takes 77 %', () => {
    const stages = getKremserStages({ waterIn: 1, waterOut: 0.001, oilIn: 0, distributionRatio: 10, oilToWater: 1 / 3 });
    expect(stages).toBeCloseTo(5.44, 2);
    expect(Math.ceil(stages)).toBe(6);
    expect(Math.abs(getSingleStageFraction(getExtractionFactor(10, 1 / 3)) - 0.77)).toBeLessThan(0.005);
    expect(getExtractedFraction(10 / 3, 5)).toBeLessThan(0.999);
    expect(getExtractedFraction(10 / 3, 6)).toBeGreaterThan(0.999);
  });

  test('stripping: a factor of 2 strips 67 % in one stage, within 0.005', () => {
    expect(Math.abs(getSingleStageStripping(2) - 0.67)).toBeLessThan(0.005);
  });

  test('slope three: with a half pH of 2.5, D is 0.001, 0.032, 1, 32 and 1,000 from pH 1.5 to 3.5, within 2 %', () => {
    const published = { 1.5: 0.001, 2: 0.032, 2.5: 1, 3: 32, 3.5: 1000 };
    for (const [pH, ratio] of Object.entries(published))
      expect(Math.abs(getDistributionRatio(Number(pH), getIdealLine(2.5)) / ratio - 1)).toBeLessThan(0.02);
  });

  test('Fenske type: 99.99 % on both sides takes 45.4 stages at β = 1.5 and 16.8 at β = 3, within 0.05', () => {
    expect(Math.abs(getFewestStages(1.5, 0.9999, 0.9999) - 45.4)).toBeLessThan(0.05);
    expect(Math.abs(getFewestStages(3, 0.9999, 0.9999) - 16.8)).toBeLessThan(0.05);
  });

  test('Xu: circulation of 2.4, 4.5 and 10.5 at β = 2, 1.5 and 1.2, within 0.06', () => {
    for (const [factor, published] of [
      [2, 2.4],
      [1.5, 4.5],
      [1.2, 10.5],
    ] as const)
      expect(Math.abs(getCirculation(factor) - published)).toBeLessThan(0.06);
  });

  test('Xu (zhang2016cascade as the textbook quotes it): β = 2, equal parts, 99.9 and 99.99 % takes 45 stages', () => {
    const cut = { factor: 2, feedHeavier: 0.5, purityHeavier: 0.999, purityLighter: 0.9999 };
    const flows = getFlows(getProducts(cut), getOptimumOil(cut));
    const ratios = getMixedRatios(flows);
    expect(getControllingSection(cut)).toBe('scrub');
    expect(ratios.scrub).toBeCloseTo(1.414, 3);
    // Printed 0.773, cut off rather than rounded.
    expect(Math.abs(ratios.extraction - 0.773)).toBeLessThan(0.001);
    expect(countStages(cut, flows)).toEqual({ fromLighterEnd: 25, fromHeavierEnd: 21, total: 45 });
    expect(Math.ceil(getFewestStages(2, 0.999, 0.9999))).toBe(24);
    const short = getShortStages(cut, ratios);
    expect(short.extraction + short.scrub).toBeCloseTo(41, 0);
  });
});

test('calculatoratoz.com, stages at an extraction factor of one: 3.00077, within 0.005', () => {
  const stages = getKremserStages({ waterIn: 0.5, waterOut: 0.1394, oilIn: 0.05, distributionRatio: 2.6, oilToWater: 1 / 2.6 });
  expect(Math.abs(stages - 3.00077)).toBeLessThan(0.005);
});

describe('etr-optimization (GitHub joao-mbn, commit 6e0afd9), neodymium and samarium in D2EHPA, to nine digits', () => {
  const sixPercent = { neodymium: { slope: 0.8569, intercept: -1.9035 }, samarium: { slope: 1.1924, intercept: -1.2654 } };
  const tenPercent = { neodymium: { slope: 1.0539, intercept: -1.7022 }, samarium: { slope: 1.5262, intercept: -1.1515 } };
  const cases = [
    { stages: 5, waterToOil: 2, feedPH: 1.8, lines: sixPercent, share: 0.99509250225942, recovery: 0.87149635448376, pH: 1.22114750728 },
    { stages: 7, waterToOil: 2, feedPH: 1.6, lines: sixPercent, share: 0.99537188823, recovery: 0.88823029931, pH: 1.18320586598 },
    { stages: 2, waterToOil: 0.5, feedPH: 1.6, lines: tenPercent, share: 0.99524794043, recovery: 0.59109018671, pH: 0.87372140413 },
    { stages: 6, waterToOil: 2, feedPH: 1.7, lines: sixPercent, share: 0.99564799915, recovery: 0.87888535895, pH: 1.2033055939 },
  ];
  test.each(cases)(
    '$stages stages, A/O $waterToOil, feed pH $feedPH: neodymium $share of the raffinate',
    ({ lines, share, recovery, pH, ...circuit }) => {
      const feed = { neodymium: 0.07612933903946742, samarium: 0.00529364533149805 };
      const elements: AcidCircuit['elements'] = [
        { ...lines.neodymium, feed: feed.neodymium },
        { ...lines.samarium, feed: feed.samarium },
      ];
      const settled = settleAcidCircuit({ ...circuit, elements });
      const [neodymium = 0, samarium = 0] = settled.water.map((stages) => stages.at(-1) ?? 0);
      expect(neodymium / (neodymium + samarium)).toBeCloseTo(share, 9);
      expect(neodymium / feed.neodymium).toBeCloseTo(recovery, 9);
      expect(settled.pH.at(-1)).toBeCloseTo(pH, 9);
    },
  );
});

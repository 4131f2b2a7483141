/** Uses as the International Energy Agency tells them apart. */
export const uses = ['cars', 'wind', 'other'] as const;
export type Use = (typeof uses)[number];

/** Year in which sintered neodymium magnets were first made; the model knows no demand before it. Source: du-graedel-2011, abstract. */
export const firstYear = 1983;
/** Base year of the outlook: the last that is no projection. */
export const baseYear = 2024;
export const lastYear = 2050;

/** Years for which the outlook prints values; between them the model draws straight lines. */
export const outlookYears = [2024, 2030, 2035, 2040, 2045, 2050] as const;

/**
 * Demand for neodymium, praseodymium, dysprosium and terbium by use, thousand tonnes of contained elements a year, stated policies.
 * Source: iea-cmde-2025, sheet 1. A test keeps these equal to the rows of the dataset "demand-outlook"; they stand here because the model also runs in the browser.
 */
export const outlook: Readonly<Record<Use, readonly number[]>> = {
  cars: [8.359, 21.662, 29.994, 33.868, 36.717, 39.463],
  wind: [10.496, 16.184, 16.148, 12.713, 13.673, 17.15],
  other: [72.067, 85.0, 93.978, 102.999, 112.033, 120.911],
};

/**
 * What the Agency's edition of 2024 says of the years before: demand nearly doubled from 2015 to 2023,
 * while electric cars and wind went from 8 to nearly 18 percent of it. Source: iea-gcmo-2024-p179, seaisi-iea-2024.
 * Only growth is taken from that edition: its tonnes are not those of the edition of 2025.
 */
export const history = { from: 2015, to: 2023, factor: 2, cleanShareFrom: 0.08, cleanShareTo: 0.18 } as const;

/**
 * Shapes of the lifetimes of cars and turbines.
 * Cars: United Kingdom, of eleven European countries between 2.9 and 4.7; source: oguchi-fuse-2015. Wind: Canada; source: cawindmfa.
 */
export const fixedShapes = { cars: 3.9, wind: 4.07 } as const;

/**
 * Part of the demand that ends up in products: all of it, or what is left where the outlook counts what magnet makers buy
 * and 30 percent becomes factory scrap, the upper end of Argus' range for China. Source: argus_china2024, third paragraph.
 */
export const productShare = { low: 0.7, high: 1 } as const;

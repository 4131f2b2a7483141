import type { Preset } from '../parameter';

/** Collection rates that were published for goods with a plug or battery, by weight, in whole percent. */
export const collectionRates = {
  /** World, 2022, documented. Source: itu-gem-2024. */
  low: 22,
  /** Europe, 2022, documented. Source: gem_theewastecolumn. */
  middle: 43,
  /** What each member state of the European Union has owed since 2019, of e-waste generated. Source: weee-directive-2012, Article 7(1). */
  high: 85,
} as const;

const collectAll = (rate: number) => ({ 'collect-large': rate, 'collect-small': rate });

/** States that tell a story; what a state leaves out has its default. */
export const presets: readonly Preset[] = [
  {
    id: 'like-e-waste',
    label: 'Treat magnets like e-waste',
    story: 'Cars, turbines and all other goods are collected as e-waste was in 2022, and hydrogen brings out nine tenths of what arrives.',
    state: collectAll(collectionRates.low),
  },
  {
    id: 'as-counted-in-2011',
    label: 'As counted in 2011',
    story: 'The United Nations found less than one percent of the rare earths in old products recycled. Here it is one percent, for ever.',
    state: { ...collectAll(1), recover: 100 },
  },
  {
    id: 'cars-come-home',
    label: 'Cars and turbines come home',
    story: 'Large magnets are nearly all gathered, small goods stay as they are. The gain comes late, when the cars of the 2020s retire.',
    state: { 'collect-large': 90, 'collect-small': collectionRates.low },
  },
  {
    id: 'europes-law-everywhere',
    label: "Europe's law, kept everywhere",
    story:
      'All goods, cars and turbines too, are collected at the rate that European law asks of its member states for e-waste (by one of its two ways to count), and their magnets are taken out.',
    state: collectAll(collectionRates.high),
  },
  {
    id: 'nothing-is-lost',
    label: 'Nothing is lost',
    story:
      'Every old magnet is found and every atom won back. What is still missing is growth: last decade’s magnets cannot meet this decade’s larger demand.',
    state: { ...collectAll(100), recover: 100 },
  },
  {
    id: 'demand-stands-still',
    label: 'Nothing is lost and demand stands still',
    story:
      'The world never wants more than in 2024. Then the circle nearly closes once the goods of today retire. What may stay open is the part of demand that never reached a product.',
    state: { ...collectAll(100), recover: 100, growth: 0 },
  },
];

/** How a unit reads: in running text, beside an axis, and how many digits its values want. */
export interface Unit {
  /** In text after the number: "tonnes of rare earth oxide". */
  readonly many: string;
  readonly one: string;
  /** In tables, tooltips and on axes: "t REO". Empty for plain counts. */
  readonly short: string;
  /** Written before the number, as "$". */
  readonly before?: string;
  readonly digits: number;
}

const unit = (many: string, one: string, short: string, digits = 0, before?: string): Unit => ({
  many,
  one,
  short,
  digits,
  ...(before ? { before } : {}),
});

/** The units of this site. Add one here before a record or column uses it. */
export const units = {
  't REO': unit('tonnes of rare earth oxide', 'tonne of rare earth oxide', 't REO'),
  'kt REO': unit('thousand tonnes of rare earth oxide', 'thousand tonnes of rare earth oxide', 'kt REO'),
  t: unit('tonnes', 'tonne', 't'),
  kt: unit('thousand tonnes', 'thousand tonnes', 'kt', 1),
  'million t': unit('million tonnes', 'million tonnes', 'million t', 1),
  't NdPr oxide': unit('tonnes of NdPr oxide', 'tonne of NdPr oxide', 't NdPr oxide'),
  't/y': unit('tonnes a year', 'tonne a year', 't/y'),
  kg: unit('kilograms', 'kilogram', 'kg', 1),
  g: unit('grams', 'gram', 'g', 1),
  lb: unit('pounds', 'pound', 'lb'),
  'kg/MW': unit('kilograms a megawatt', 'kilogram a megawatt', 'kg/MW'),
  'g/kg': unit('grams per kilogram', 'gram per kilogram', 'g/kg', 1),
  'kg/t': unit('kilograms per tonne', 'kilogram per tonne', 'kg/t', 1),
  '%': unit('percent', 'percent', '%'),
  'percentage points': unit('percentage points', 'percentage point', 'points'),
  '°C': unit('degrees Celsius', 'degree Celsius', '°C'),
  ppm: unit('parts per million', 'part per million', 'ppm', 1),
  USD: unit('', '', '', 0, '$'),
  'thousand USD': unit('thousand', 'thousand', 'thousand', 0, '$'),
  'million USD': unit('million', 'million', 'million', 0, '$'),
  'billion USD': unit('billion', 'billion', 'billion', 1, '$'),
  'billion CNY': unit('billion yuan', 'billion yuan', 'billion yuan', 1),
  'USD/kg': unit('a kilogram', 'a kilogram', '/kg', 0, '$'),
  'USD/t': unit('a tonne', 'a tonne', '/t', 0, '$'),
  'USD/share': unit('a share', 'a share', '/share', 2, '$'),
  years: unit('years', 'year', 'years'),
  months: unit('months', 'month', 'months'),
  weeks: unit('weeks', 'week', 'weeks'),
  days: unit('days', 'day', 'days'),
  hours: unit('hours', 'hour', 'h'),
  year: unit('', '', ''),
  elements: unit('elements', 'element', 'elements'),
  countries: unit('countries', 'country', 'countries'),
  firms: unit('firms', 'firm', 'firms'),
  persons: unit('people', 'person', 'people'),
  jobs: unit('jobs', 'job', 'jobs'),
  stages: unit('stages', 'stage', 'stages'),
  steps: unit('steps', 'step', 'steps'),
  spills: unit('spills', 'spill', 'spills'),
  gallons: unit('U.S. gallons', 'U.S. gallon', 'gal'),
  'm³': unit('cubic meters', 'cubic meter', 'm³'),
  'kg CO2e/kg': unit('kilograms of CO₂ equivalent per kilogram', 'kilogram of CO₂ equivalent per kilogram', 'kg CO₂e/kg', 1),
  'kt CO2e': unit('thousand tonnes of CO₂ equivalent', 'thousand tonnes of CO₂ equivalent', 'kt CO₂e', 0),
  'MJ/kg': unit('megajoules per kilogram', 'megajoule per kilogram', 'MJ/kg', 0),
  'kJ/m³': unit('kilojoules per cubic meter', 'kilojoule per cubic meter', 'kJ/m³', 0),
  T: unit('tesla', 'tesla', 'T', 1),
  MW: unit('megawatts', 'megawatt', 'MW', 1),
  times: unit('times', 'time', '×', 1),
  factor: unit('', '', '', 2),
  count: unit('', '', '', 0),
  shares: unit('shares', 'share', 'shares', 0),
  'kt/y': unit('thousand tonnes a year', 'thousand tonnes a year', 'kt/y'),
  't REO/y': unit('tonnes of rare earth oxide a year', 'tonne of rare earth oxide a year', 't REO/y'),
  't/t': unit('tonnes per tonne', 'tonne per tonne', 't/t', 1),
  'kg/kg': unit('kilograms per kilogram', 'kilogram per kilogram', 'kg/kg'),
  'mg/kg': unit('milligrams per kilogram', 'milligram per kilogram', 'mg/kg', 1),
  'million lb': unit('million pounds', 'million pounds', 'million lb'),
  '%/y': unit('percent a year', 'percent a year', '%/y', 1),
  '%/°C': unit('percent per degree Celsius', 'percent per degree Celsius', '%/°C', 2),
  '°': unit('degrees', 'degree', '°', 2),
  pm: unit('picometers', 'picometer', 'pm', 1),
  'g/cm³': unit('grams per cubic centimeter', 'gram per cubic centimeter', 'g/cm³', 2),
  'cm³': unit('cubic centimeters', 'cubic centimeter', 'cm³', 1),
  m: unit('meters', 'meter', 'm'),
  ft: unit('feet', 'foot', 'ft'),
  miles: unit('miles', 'mile', 'mi'),
  'km²': unit('square kilometers', 'square kilometer', 'km²'),
  ha: unit('hectares', 'hectare', 'ha'),
  '1998 USD/t': unit('a tonne in dollars of 1998', 'a tonne in dollars of 1998', '/t (1998)', 0, '$'),
  'million USD/y': unit('million a year', 'million a year', 'million/y', 0, '$'),
  'AUD/kg': unit('Australian dollars a kilogram', 'Australian dollar a kilogram', 'AUD/kg', 1),
  'billion EUR': unit('billion euros', 'billion euros', 'billion EUR', 1),
  't CO2e': unit('tonnes of CO₂ equivalent', 'tonne of CO₂ equivalent', 't CO₂e'),
  'MWh/t': unit('megawatt-hours a tonne', 'megawatt-hour a tonne', 'MWh/t'),
  'm³/t': unit('cubic meters per tonne', 'cubic meter per tonne', 'm³/t'),
  'pCi/g': unit('picocuries per gram', 'picocurie per gram', 'pCi/g', 1),
  'kg/person': unit('kilograms a person', 'kilogram a person', 'kg/person', 1),
  plants: unit('plants', 'plant', 'plants'),
  villages: unit('villages', 'village', 'villages'),
  'phones/h': unit('phones an hour', 'phone an hour', 'phones/h'),
  'short tons': unit('short tons', 'short ton', 'short tons'),
  'mixer-settlers': unit('mixer-settlers', 'mixer-settler', 'mixer-settlers'),
  pH: unit('', '', 'pH', 1),
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof units;

/** True for a name in the table of units. */
export function isUnit(name: string): name is UnitId {
  return Object.hasOwn(units, name);
}

/** The rare earths that tables of ores list, by symbol; promethium and scandium are in none of them. */
export const elementNames = {
  La: 'lanthanum',
  Ce: 'cerium',
  Pr: 'praseodymium',
  Nd: 'neodymium',
  Sm: 'samarium',
  Eu: 'europium',
  Gd: 'gadolinium',
  Tb: 'terbium',
  Dy: 'dysprosium',
  Ho: 'holmium',
  Er: 'erbium',
  Tm: 'thulium',
  Yb: 'ytterbium',
  Lu: 'lutetium',
  Y: 'yttrium',
} as const;

export type ElementSymbol = keyof typeof elementNames;

export const elementSymbols = Object.keys(elementNames) as readonly ElementSymbol[];

/** One entry for each element. */
export function mapElements<Value>(make: (symbol: ElementSymbol) => Value): Readonly<Record<ElementSymbol, Value>> {
  return Object.fromEntries(elementSymbols.map((symbol) => [symbol, make(symbol)])) as Record<ElementSymbol, Value>;
}

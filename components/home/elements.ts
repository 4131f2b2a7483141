/** A rare earth's tile in the periodic table. */
export interface Tile {
  readonly symbol: string;
  readonly name: string;
  readonly number: number;
}

const symbols =
  'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba'.split(
    ' ',
  );

/** The fifteen lanthanides, in order. */
export const lanthanides: readonly Tile[] =
  'La Lanthanum,Ce Cerium,Pr Praseodymium,Nd Neodymium,Pm Promethium,Sm Samarium,Eu Europium,Gd Gadolinium,Tb Terbium,Dy Dysprosium,Ho Holmium,Er Erbium,Tm Thulium,Yb Ytterbium,Lu Lutetium'
    .split(',')
    .map((pair, index) => ({ symbol: pair.split(' ')[0] as string, name: pair.split(' ')[1] as string, number: 57 + index }));

export const scandium: Tile = { symbol: 'Sc', name: 'Scandium', number: 21 };
export const yttrium: Tile = { symbol: 'Y', name: 'Yttrium', number: 39 };

const rest = 'Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn'.split(' ');
const last = 'Fr Ra . Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og'.split(' ');

/** Place of every other element: [symbol, column, row]; the lanthanides have a row of their own. */
export const places: readonly (readonly [string, number, number])[] = [
  ...symbols.map((symbol, index) => [symbol, columnOf(index + 1), rowOf(index + 1)] as const),
  ...rest.map((symbol, index) => [symbol, 4 + index, 6] as const),
  ...last.flatMap((symbol, index) => (symbol === '.' ? [] : [[symbol, 1 + index, 7] as const])),
];

function rowOf(number: number): number {
  return [2, 10, 18, 36, 54].filter((end) => number > end).length + 1;
}

function columnOf(number: number): number {
  const start = [0, 2, 10, 18, 36, 54].filter((end) => number > end).at(-1) ?? 0;
  const place = number - start;
  if (start === 0) return place === 1 ? 1 : 18;
  if (start === 2 || start === 10) return place <= 2 ? place : place + 10;
  return place;
}

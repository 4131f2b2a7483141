import { lanthanides, places, scandium, type Tile, yttrium } from './elements';

/** The periodic table with the seventeen in the colors of their salts, glass or glow. On phones only the seventeen, large enough to read. */
export function SeventeenTable() {
  return (
    <figure className="seventeen">
      <div
        className="seventeen-table"
        role="img"
        aria-label="Periodic table with the seventeen rare earths marked: scandium, yttrium, and the fifteen lanthanides from lanthanum to lutetium."
      >
        {places.map(([symbol, column, row]) =>
          symbol === 'Sc' || symbol === 'Y' ? (
            <ElementTile key={symbol} tile={symbol === 'Sc' ? scandium : yttrium} column={column} row={row} />
          ) : (
            <span key={symbol} className="other-tile" style={{ gridColumn: column, gridRow: row }}>
              {symbol}
            </span>
          ),
        )}
        {lanthanides.map((tile, index) => (
          <ElementTile key={tile.symbol} tile={tile} column={4 + index} row={9} />
        ))}
      </div>
      <figcaption>
        The seventeen: scandium, yttrium and the fifteen lanthanides, each in a color of its salts, its glass or its glow.
      </figcaption>
    </figure>
  );
}

function ElementTile({ tile, column, row }: { readonly tile: Tile; readonly column: number; readonly row: number }) {
  return (
    <span className="element-tile" style={{ gridColumn: column, gridRow: row, background: `var(--tile-${tile.symbol.toLowerCase()})` }}>
      <span className="element-number">{tile.number}</span>
      <span className="element-symbol">{tile.symbol}</span>
      <span className="element-name">{tile.name}</span>
    </span>
  );
}

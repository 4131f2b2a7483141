const symbols = ['sc', 'y', 'la', 'ce', 'pr', 'nd', 'pm', 'sm', 'eu', 'gd', 'tb', 'dy', 'ho', 'er', 'tm', 'yb', 'lu'];
const perRow = 6;

/** Seventeen small tiles, one an element, in the order of their numbers. Decorative. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 46 34" width="40" height="30" aria-hidden="true" focusable="false">
      {symbols.map((symbol, index) => (
        <rect
          key={symbol}
          x={(index % perRow) * 8}
          y={Math.floor(index / perRow) * 12}
          width="6"
          height="10"
          rx="1.5"
          fill={`var(--tile-${symbol})`}
        />
      ))}
    </svg>
  );
}

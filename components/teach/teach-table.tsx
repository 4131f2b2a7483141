import type { ReactNode } from 'react';

interface TeachTableProps {
  readonly label: string;
  readonly className: string;
  readonly columns: readonly string[];
  /** The bodies of the table. */
  readonly children: ReactNode;
}

/** A table that scrolls by itself where it is too wide. */
export function TeachTable({ label, className, columns, children }: TeachTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keys
    <section className="teach-scroll" tabIndex={0} aria-label={label}>
      <table className={`teach-table ${className}`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </section>
  );
}

import { formatDate } from '@/lib/citation/source-label';

interface EditionRow {
  readonly edition: string;
  readonly issued?: string | undefined;
  readonly text: string;
  /** Against the value of this page. */
  readonly change: string;
}

/** What the same producer prints elsewhere for the same thing and time. */
export function EditionTable({ rows }: { readonly rows: readonly EditionRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label="Values of other editions">
      <table>
        <thead>
          <tr>
            <th scope="col">Edition</th>
            <th scope="col">Published</th>
            <th scope="col">Value</th>
            <th scope="col">Against this page</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ edition, issued, text, change }) => (
            <tr key={edition + text}>
              <th scope="row">{edition}</th>
              <td>{issued ? formatDate(issued) : ''}</td>
              <td>{text}</td>
              <td>{change}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

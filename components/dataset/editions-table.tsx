import type { EditionsColumn } from '@/lib/data/find-editions';

const words = {
  edition: {
    title: 'Revisions, side by side',
    text: 'says which edition a row comes from. Older ones stay beside newer ones, so that what was revised can be seen.',
  },
  series: {
    title: 'Series, side by side',
    text: 'says which compilation a row comes from. None is joined to another, and what was revised stays beside what replaced it.',
  },
  publisher: {
    title: 'Publishers, side by side',
    text: 'says whose figure a row is. The figures of different publishers stay as each gave them.',
  },
} as const;

/** How a dataset keeps several editions or publishers beside each other, so that a revision can be seen. */
export function EditionsTable({ editions: { kind, column, values } }: { readonly editions: EditionsColumn }) {
  const hasYears = values.some(({ years }) => years);
  return (
    <>
      <h2 id="revisions">{words[kind].title}</h2>
      <p className="dataset-text">
        The column <code>{column}</code> {words[kind].text} A line drawn over two of them needs a mark.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
      <section className="table-scroll field-table editions-table" tabIndex={0} aria-label={`Values of ${column}`}>
        <table>
          <caption className="visually-hidden">Values of {column}, with the rows of each</caption>
          <thead>
            <tr>
              <th scope="col">
                <code>{column}</code>
              </th>
              <th scope="col" data-number="">
                Rows
              </th>
              {hasYears ? <th scope="col">Years</th> : null}
            </tr>
          </thead>
          <tbody>
            {values.map(({ value, rows, years }) => (
              <tr key={value}>
                <th scope="row">{value || 'not stated'}</th>
                <td data-number="">{rows}</td>
                {hasYears ? <td>{years}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

import { Inline } from '@/components/content/inline';
import type { InlineNode } from '@/lib/inline/inline';
import type { Standard } from '@/lib/schema/guide';

interface StandardsTableProps {
  readonly rows: readonly (Standard & { readonly slug: string; readonly lesson: string; readonly how: readonly InlineNode[] })[];
}

/** Which lesson serves which standard. The choices are plain radio buttons that style sheets follow: they filter without script. */
export function StandardsTable({ rows }: StandardsTableProps) {
  const frameworks = [...new Set(rows.map(({ framework }) => framework))];
  const grades = [...new Set(rows.map((row) => row.grades))];
  return (
    <div className="standards">
      <Choice name="framework" label="Framework" options={frameworks} />
      <Choice name="grades" label="Grades" options={grades} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keys */}
      <section className="teach-scroll" tabIndex={0} aria-label="Standards and lessons as a table">
        <table className="teach-table standards-table">
          <thead>
            <tr>
              <th scope="col">Standard</th>
              <th scope="col">Grades</th>
              <th scope="col">Lesson</th>
              <th scope="col">How it serves</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, slug, code, framework, grades: band, text, source, lesson, how }) => (
              <tr key={`${id} ${slug}`} data-framework={keyOf(framework)} data-grades={keyOf(band)}>
                <th scope="row">
                  {framework} <a href={`/sources/#${source}`}>{code}</a>
                  <span className="standard-text">{text}</span>
                </th>
                <td>{band}</td>
                <td>
                  <a href={`/teach/${slug}/`}>{lesson}</a>
                </td>
                <td>
                  <Inline nodes={how} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

const keyOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function Choice({ name, label, options }: { readonly name: string; readonly label: string; readonly options: readonly string[] }) {
  return (
    <fieldset className="standards-choice">
      <legend>{label}</legend>
      {['All', ...options].map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={`standards-${name}`}
            value={option === 'All' ? '' : keyOf(option)}
            defaultChecked={option === 'All'}
            autoComplete="off"
          />{' '}
          {option}
        </label>
      ))}
    </fieldset>
  );
}

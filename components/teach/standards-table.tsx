import { Inline } from '@/components/content/inline';
import type { InlineNode } from '@/lib/inline/inline';
import type { Standard } from '@/lib/schema/guide';
import { TeachTable } from './teach-table';

interface StandardsTableProps {
  readonly standards: readonly {
    readonly standard: Standard;
    readonly lessons: readonly { readonly slug: string; readonly title: string; readonly how: readonly InlineNode[] }[];
  }[];
}

/** Which lessons serve which standard. The choices are plain radio buttons that style sheets follow: they filter without script. */
export function StandardsTable({ standards }: StandardsTableProps) {
  const frameworks = [...new Set(standards.map(({ standard }) => standard.framework))];
  const grades = [...new Set(standards.map(({ standard }) => standard.grades))];
  const missing = frameworks.flatMap((framework) =>
    grades
      .filter((band) => !standards.some(({ standard }) => standard.framework === framework && standard.grades === band))
      .map((band) => ({ framework, band })),
  );
  return (
    <div className="standards">
      <Choice name="framework" label="Framework" options={frameworks} />
      <Choice name="grades" label="Grades" options={grades} />
      <TeachTable
        label="Standards and lessons as a table"
        className="standards-table"
        columns={['Standard', 'Grades', 'Lesson', 'How it serves']}
      >
        {standards.map(({ standard: { id, code, framework, grades: band, text, source }, lessons }) => (
          <tbody key={id} data-framework={keyOf(framework)} data-grades={keyOf(band)}>
            {lessons.map(({ slug, title, how }, index) => (
              <tr key={slug}>
                {index === 0 && (
                  <>
                    <th scope="rowgroup" rowSpan={lessons.length}>
                      {framework} <a href={`/sources/#${source}`}>{code}</a>
                      <span className="standard-text">{text}</span>
                    </th>
                    <td rowSpan={lessons.length}>{band}</td>
                  </>
                )}
                <td>
                  <a href={`/teach/${slug}/`}>{title}</a>
                </td>
                <td>
                  <Inline nodes={how} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </TeachTable>
      {missing.map(({ framework, band }) => (
        <p key={`${framework} ${band}`} className="standards-none" data-none={`${keyOf(framework)} ${keyOf(band)}`}>
          No lesson claims a standard of {framework} for grades {band}.
        </p>
      ))}
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

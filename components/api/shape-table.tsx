interface ShapeTableProps {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly about: string }[];
}

/** The fields of a documented JSON shape, behind a fold. */
export function ShapeTable({ name, title, fields }: ShapeTableProps) {
  return (
    <details className="api-shape">
      <summary>{title}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
      <section className="table-scroll field-table" tabIndex={0} aria-label={title}>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Type</th>
              <th scope="col">What it holds</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={`${name} ${field.name}`}>
                <th scope="row">
                  <code>{field.name}</code>
                </th>
                <td>{field.type}</td>
                <td>{field.about}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

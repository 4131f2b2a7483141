export interface Door {
  readonly title: string;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** Three ways in: read, learn, cite. */
export function Doors({ doors }: { readonly doors: readonly Door[] }) {
  return (
    <div className="page doors">
      {doors.map(({ title, text, links }) => (
        <section key={title} className="door">
          <h2>{title}</h2>
          <p>{text}</p>
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

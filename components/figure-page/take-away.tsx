interface TakeAwayProps {
  readonly id: string;
  readonly citeId: string;
  readonly embedId: string;
  /** Some rows may be shown but not passed on. */
  readonly holdsWithheld: boolean;
}

/** Everything that someone may take of a figure, beside it, at a glance: rows, picture, citation, frame, link. */
export function TakeAway({ id, citeId, embedId, holdsWithheld }: TakeAwayProps) {
  const files = [
    {
      label: 'Data',
      form: 'CSV',
      about: holdsWithheld ? 'the rows that may be passed on' : 'the rows of this figure',
      href: `/figures/${id}/data.csv`,
      name: `${id}.csv`,
    },
    { label: 'Picture', form: 'PNG', about: 'for slides and print, credit inside', href: `/images/figures/${id}.png`, name: `${id}.png` },
    { label: 'Picture', form: 'SVG', about: 'to edit and to scale', href: `/figures/${id}/figure.svg`, name: `${id}.svg` },
    { label: 'Data', form: 'JSON', about: 'rows, units and flags for programs', href: `/figures/${id}/figure.json`, name: `${id}.json` },
  ];
  return (
    <nav className="take-away" aria-labelledby="take-away">
      <h2 id="take-away">Take this figure</h2>
      <ul>
        {files.map(({ label, form, about, href, name }) => (
          <li key={form}>
            <a href={href} download={name}>
              <span>
                {label} <b>{form}</b>
              </span>
              <small>{about}</small>
            </a>
          </li>
        ))}
        <li>
          <a href={`#${citeId}`}>
            <span>
              <b>Cite</b>
            </span>
            <small>APA, MLA, Chicago, BibTeX, RIS</small>
          </a>
        </li>
        <li>
          <a href={`#${embedId}`}>
            <span>
              <b>Embed</b>
            </span>
            <small>code for your own page</small>
          </a>
        </li>
        <li>
          <a href={`/figures/${id}/`} data-copy-link>
            <span>
              <b>Link</b>
            </span>
            <small>copies the permanent address</small>
          </a>
        </li>
      </ul>
    </nav>
  );
}

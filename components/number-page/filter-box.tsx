interface FilterBoxProps {
  /** Id of the element whose items it narrows; its groups bear data-filter-group. */
  readonly target: string;
  readonly label: string;
  readonly hint: string;
}

/** A search field over a list that stands in the page; the shell does the work, and without it the field is not shown. */
export function FilterBox({ target, label, hint }: FilterBoxProps) {
  return (
    <search className="filter-box needs-script">
      <label htmlFor={`${target}-filter`}>{label}</label>
      <input id={`${target}-filter`} type="search" data-filter={target} aria-describedby={`${target}-hint`} autoComplete="off" />
      <p id={`${target}-hint`}>{hint}</p>
    </search>
  );
}

/** Last in the list: styles show it when every group before it is hidden. */
export function NothingFound() {
  return <p className="filter-none">Nothing here holds all these words.</p>;
}

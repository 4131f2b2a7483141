interface CiteMarkProps {
  readonly source: string;
  readonly at?: string | undefined;
  /** Place of the source in the page's list. */
  readonly number: number;
}

/** A citation: the number of the source in the list at the foot of the page. */
export function CiteMark({ source, at, number }: CiteMarkProps) {
  return (
    <sup className="cite">
      <a href={`#source-${source}`} aria-label={`Source ${number}${at ? `, ${at}` : ''}`} title={at}>
        {number}
      </a>
    </sup>
  );
}

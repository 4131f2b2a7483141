export interface ListedNumber {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly asOf: string;
  readonly producer: string;
  /** How many other values stand against it. */
  readonly differs: number;
}

/** Numbers in a list, each with what a reader needs to tell it apart. */
export function NumberList({ numbers }: { readonly numbers: readonly ListedNumber[] }) {
  return (
    <ul className="number-lines">
      {numbers.map(({ id, text, label, asOf, producer, differs }) => (
        <li key={id} id={id}>
          <a href={`/numbers/${id}/`}>
            <b>{text}</b> {label}
          </a>{' '}
          <span>
            {producer}, as of {asOf}
            {differs > 0 ? '; others differ' : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}

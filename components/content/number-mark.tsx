interface NumberMarkProps {
  readonly id: string;
  /** In the record's unit. */
  readonly value: number;
  readonly text: string;
  /** Without the link to its card. */
  readonly plain?: boolean;
  /** Id for the number's own page to lead to. */
  readonly landing?: string | undefined;
}

/** A bound number in a sentence; its link leads to the card that says where it comes from. */
export function NumberMark({ id, value, text, plain = false, landing }: NumberMarkProps) {
  return (
    <data id={landing} className="number" data-number={id} value={String(value)}>
      {plain ? text : <a href={`#number-${id}`}>{text}</a>}
    </data>
  );
}

export interface ClaimCardProps {
  readonly id: string;
  /** The claim in full. */
  readonly says: string;
  readonly checks: readonly ClaimCheck[];
}

export interface ClaimCheck {
  /** The values compared, as they read. */
  readonly values: readonly { readonly id: string; readonly label: string; readonly text: string }[];
  /** What must hold: "69 lies between 65 and 75". */
  readonly holds: string;
}

/** What words such as "tripled" rest on. */
export function ClaimCard({ id, says, checks }: ClaimCardProps) {
  return (
    <div id={`claim-${id}`} className="number-card claim-card">
      <p className="card-value">{says}</p>
      <p className="card-label">Checked at every build against these values</p>
      {checks.map(({ values, holds }) => (
        <dl key={holds} className="card-facts">
          {values.map(({ id: number, label, text }) => (
            <div key={number}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          <div>
            <dt>Must hold</dt>
            <dd>{holds}</dd>
          </div>
        </dl>
      ))}
    </div>
  );
}

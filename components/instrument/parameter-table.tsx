import type { Parameter } from '@/lib/models/parameter';
import { writeRange, writeValue } from '@/lib/models/write-value';
import { formatNumber } from '@/lib/units/format';

interface ParameterTableProps {
  readonly parameters: readonly Parameter[];
  /** Short names of sources by key. */
  readonly sources: Readonly<Record<string, string>>;
  readonly caption: string;
}

/** Every parameter with its meaning, range, step, default and source: the documentation that the controls are made from. */
export function ParameterTable({ parameters, sources, caption }: ParameterTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
    <section className="parameter-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Parameter</th>
            <th scope="col">Range</th>
            <th scope="col">Step</th>
            <th scope="col">Default</th>
            <th scope="col">Source of range and default</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((parameter) => (
            <tr key={parameter.id}>
              <th scope="row">
                {parameter.label}
                <small>{parameter.explanation}</small>
              </th>
              <td>{writeRange(parameter)}</td>
              <td>{formatNumber(parameter.step, parameter.unit, 'bare', parameter.digits)}</td>
              <td>{writeValue(parameter, parameter.default)}</td>
              <td>
                {parameter.source ? <a href={`/sources/#${parameter.source}`}>{sources[parameter.source] ?? parameter.source}</a> : null}
                {parameter.source && parameter.locator ? ', ' : ''}
                {parameter.locator}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

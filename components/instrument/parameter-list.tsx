import type { Parameter } from '@/lib/models/parameter';
import { writeValue } from '@/lib/models/write-value';

/** The values that the picture was drawn with: for paper, and for pages without script. */
export function ParameterList({ parameters }: { readonly parameters: readonly Parameter[] }) {
  return (
    <div className="parameter-list without-script">
      <p>Drawn with these values:</p>
      <dl>
        {parameters.map((parameter) => (
          <div key={parameter.id}>
            <dt>{parameter.label}</dt>
            <dd>{writeValue(parameter, parameter.default)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

import type { ReactNode } from 'react';
import { formatDate } from '@/lib/citation/source-label';
import { type CodePart, defaultChoices, frameSizes, frameWidths } from '@/lib/embed/frame-code';

interface EmbedBoxProps {
  readonly id: string;
  /** "figure", "number": as the heading calls it. */
  readonly noun: string;
  readonly parts: readonly CodePart[];
  readonly paste: string;
  /** Address of the bare page, from the root of the site. */
  readonly address: string;
  /** Date of the edition that can be pinned. */
  readonly pinned?: string | undefined;
}

const sizeLabels = {
  column: 'As wide as its column',
  medium: `${frameWidths.medium} pixels`,
  small: `${frameWidths.small} pixels`,
} as const;

/**
 * How to show a thing in another page. The choices are plain radio buttons, and style sheets show the pieces of the code that belong to
 * them: it works without script, and what is selected or copied is what is seen.
 */
export function EmbedBox({ id, noun, parts, paste, address, pinned }: EmbedBoxProps) {
  const name = (choice: string) => `embed-${id}-${choice}`;
  return (
    <details className="embed-box" data-embed-box={id}>
      <summary>
        <h2>Embed this {noun}</h2>
      </summary>
      <div className="embed-choices" id={name('choices')}>
        {pinned ? (
          <Choice
            name={name('edition')}
            label="Edition"
            options={[
              ['live', 'Live: follows new data'],
              ['pinned', `Pinned to ${formatDate(pinned)}: never changes`],
            ]}
            chosen={defaultChoices.edition}
          />
        ) : null}
        <Choice
          name={name('size')}
          label="Size"
          options={frameSizes.map((size) => [size, sizeLabels[size]])}
          chosen={defaultChoices.size}
        />
        <Choice
          name={name('theme')}
          label="Theme"
          options={[
            ['reader', 'Follows the reader’s system'],
            ['light', 'Light'],
            ['dark', 'Dark'],
          ]}
          chosen={defaultChoices.theme}
        />
        <fieldset>
          <legend>Height</legend>
          <label>
            <input type="checkbox" value="script" defaultChecked={defaultChoices.script} /> Fit it with a small script
          </label>
        </fieldset>
      </div>
      <Code id={name('code')} label="Code of the frame">
        {parts.map(({ text, when }) =>
          when ? (
            <span key={when} data-when={when}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </Code>
      <p className="embed-hint">
        No account, no cookie, no request to anyone else. Without the script line the frame keeps the height in the code.{' '}
        <a href={address}>See the frame alone</a>
      </p>
      <h3>For systems that take no frames</h3>
      <Code id={name('paste')} label="Picture, rows and credit as plain HTML">
        {paste}
      </Code>
    </details>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: string;
}

function Choice({ name, label, options, chosen }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map(([value, text]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} /> {text}
        </label>
      ))}
    </fieldset>
  );
}

function Code({ id, label, children }: { readonly id: string; readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="embed-code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
      <section tabIndex={0} aria-label={label}>
        <pre id={id}>{children}</pre>
      </section>
      <button type="button" className="embed-copy needs-script" data-copy-from={id}>
        Copy
      </button>
    </div>
  );
}

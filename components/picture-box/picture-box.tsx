import type { PictureWords } from '@/lib/figure/standalone';
import { formats } from '@/lib/picture/compose';

interface PictureBoxProps {
  readonly id: string;
  readonly words: PictureWords;
}

/** The picture of a figure in other sizes and colors, drawn by the reader's own browser. Without script the built files are there. */
export function PictureBox({ id, words }: PictureBoxProps) {
  return (
    <details className="picture-box">
      <summary>
        <h2>Get this picture in another size or in dark or gray</h2>
      </summary>
      <p>
        Ready-made:{' '}
        <a href={`/images/figures/${id}.png`} download={`${id}.png`}>
          PNG at double size
        </a>
        ,{' '}
        <a href={`/figures/${id}/figure.svg`} download={`${id}.svg`}>
          SVG
        </a>
        . Title, source and license stand inside every file.
      </p>
      <div className="picture-choices needs-script" data-picture={id} data-words={JSON.stringify(words)}>
        <label>
          Size
          <select name="format">
            {Object.entries(formats).map(([name, { label }]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Colors
          <select name="look">
            <option value="light">Light</option>
            <option value="dark">Dark</option>
            <option value="gray">Grays</option>
          </select>
        </label>
        <label>
          File
          <select name="file">
            <option value="png">PNG</option>
            <option value="svg">SVG</option>
          </select>
        </label>
        <button type="button" className="button" data-part="picture">
          Draw and save
        </button>
      </div>
      <p className="picture-told needs-script" role="status" data-picture-told />
    </details>
  );
}

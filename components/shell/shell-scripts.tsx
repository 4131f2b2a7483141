/**
 * The shell's two scripts where no finishing step puts them in: in development and with FINISH=0.
 * The first runs before anything is painted, so that the stored theme does not flash.
 */
export function ShellScripts() {
  if (process.env.SEVENTEEN_FINISH === '1') return null;
  const base = process.env.BASE_PATH ?? '';
  return (
    <>
      <script src={`${base}/_shell/theme.js`} />
      <script src={`${base}/_shell/shell.js`} defer data-quote={`${base}/_shell/quote.js`} data-picture={`${base}/_shell/picture.js`} />
    </>
  );
}

/** The script of bare pages, under the same conditions. */
export function EmbedScript() {
  return process.env.SEVENTEEN_FINISH === '1' ? null : <script src={`${process.env.BASE_PATH ?? ''}/_shell/frame.js`} defer />;
}

/** The script that leads on from a card, under the same conditions. */
export function ForwardScript() {
  return process.env.SEVENTEEN_FINISH === '1' ? null : <script src={`${process.env.BASE_PATH ?? ''}/_shell/forward.js`} defer />;
}

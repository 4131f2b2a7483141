import { announce } from './page-nodes';

/** Puts text on the clipboard, says so, and marks the control; resolves to false where the browser refuses. */
export async function copyText(text: string, control: HTMLElement): Promise<boolean> {
  const done = await write(text);
  announce(done ? 'Copied' : 'The browser did not allow copying');
  control.dataset.copied = done ? 'yes' : 'no';
  setTimeout(() => control.removeAttribute('data-copied'), 2000);
  return done;
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return writeOldWay(text);
  }
}

/** For pages served without TLS, where there is no clipboard object. */
function writeOldWay(text: string): boolean {
  const field = document.createElement('textarea');
  try {
    field.value = text;
    field.style.position = 'fixed';
    document.body.append(field);
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}

import { contentPolicy } from '../policy';
import { escapeHtml } from './markup';

interface BarePage {
  readonly title: string;
  /** What belongs into the head besides. */
  readonly head: string;
  readonly body: string;
}

const style =
  ':root{color-scheme:light dark}body{max-width:34rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.5 system-ui,sans-serif}a{color:inherit}';

/** A page of a few words that loads nothing: most readers never see it, and some see it in a frame. */
export function writeBarePage({ title, head, body }: BarePage): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${contentPolicy}"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>${escapeHtml(title)}</title>${head}<style>${style}</style></head><body><main>${body}</main></body></html>\n`;
}

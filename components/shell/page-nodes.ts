/**
 * An element at the end of <body>. The shell never touches nodes that the framework will hydrate:
 * a node more or a text changed inside them would make it render the whole document again.
 */
export function addToBody(className: string, tag = 'div'): HTMLElement {
  const node = make(tag, className);
  document.body.append(node);
  return node;
}

export function make(tag: string, className: string, text = ''): HTMLElement {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text) node.textContent = text;
  return node;
}

let region: HTMLElement | undefined;

/** The polite live region; made early, because screen readers only follow a region that they know. */
export function startAnnouncing(): void {
  // The parts that are loaded later speak through the same one.
  region = document.querySelector<HTMLElement>('body > [role=status]') ?? addToBody('visually-hidden');
  region.setAttribute('role', 'status');
}

export function announce(text: string): void {
  if (region) region.textContent = text;
}

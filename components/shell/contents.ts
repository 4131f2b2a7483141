/** Marks the entry of the section being read in every nav[data-contents]. */
export function startContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav[data-contents] a[href^="#"]')];
  if (links.length === 0) return;
  const sections = document.querySelectorAll('[data-section]');
  const mark = (id?: string) => {
    for (const link of links) {
      if (link.hash === `#${id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  // A section is being read while it crosses a line a quarter down the screen.
  const observer = new IntersectionObserver(
    (entries) => {
      const entered = entries.filter(({ isIntersecting }) => isIntersecting).pop();
      if (entered) mark((entered.target as HTMLElement).dataset.section as string);
      // A jump back above the first one enters none.
      else if ((sections[0]?.getBoundingClientRect().top ?? 0) > innerHeight / 4) mark();
    },
    { rootMargin: '-25% 0px -75% 0px' },
  );
  for (const section of sections) observer.observe(section);
}

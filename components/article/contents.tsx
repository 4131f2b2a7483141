interface ContentsProps {
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** Sections of the article; beside the text on wide screens, where the shell marks the one being read. */
export function Contents({ title, sections }: ContentsProps) {
  const list = (
    <ol>
      {sections.map((section) => (
        <li key={section.id}>
          <a href={`#${section.id}`}>{section.title}</a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className="section-list" data-contents aria-label="Contents">
      <p className="section-list-title">{title}</p>
      {list}
    </nav>
  );
}

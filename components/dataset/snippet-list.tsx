import type { Snippet } from '@/lib/downloads/snippets';

/** Lines that load the rows into a tool, each with a button that copies them. */
export function SnippetList({ snippets }: { readonly snippets: readonly Snippet[] }) {
  return (
    <div className="snippet-list">
      {snippets.map(({ tool, where, code }) => (
        <section key={tool} aria-label={tool} className="snippet">
          <h3>
            {tool} <small>{where}</small>
          </h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
          <pre tabIndex={0}>
            <code>{code}</code>
          </pre>
          <button type="button" className="needs-script" data-copy-text={code}>
            Copy
          </button>
        </section>
      ))}
    </div>
  );
}

interface FileLink {
  readonly label: string;
  readonly about: string;
  readonly href: string;
  /** Under which it is saved. */
  readonly name: string;
  readonly bytes: number;
}

/** Files to take away, each with what is in it and how large it is. */
export function FileList({ files }: { readonly files: readonly FileLink[] }) {
  return (
    <ul className="file-list">
      {files.map(({ label, about, href, name, bytes }) => (
        <li key={href}>
          <a href={href} download={name}>
            <span className="file-label">
              {label} <small>{writeSize(bytes)}</small>
            </span>
            <span className="file-about">{about}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** "740 bytes", "21 kB", "1.2 MB". */
export function writeSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

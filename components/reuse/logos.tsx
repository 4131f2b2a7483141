const files = [
  { file: 'seventeen-for-light', ground: 'light', label: 'Name and mark for light grounds', width: 432 },
  { file: 'seventeen-for-dark', ground: 'dark', label: 'Name and mark for dark grounds', width: 432 },
  { file: 'seventeen-mark', ground: 'light', label: 'Mark alone', width: 132 },
] as const;

/** The logo as files, each with the room around it that it needs, on a ground that it is made for. */
export function Logos() {
  return (
    <ul className="logo-files">
      {files.map(({ file, ground, label, width }) => (
        <li key={file}>
          <span className={`logo-ground logo-ground-${ground}`}>
            {/* biome-ignore lint/performance/noImgElement: a drawing of our own, as it is taken away */}
            <img src={`/logo/${file}.svg`} alt={`Logo: ${label.toLowerCase()}`} width={width / 2} height={54} />
          </span>
          <a href={`/logo/${file}.svg`} download>
            {label} <small>SVG</small>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Ways to the pages around this one, in a row. */
export function WayList({ ways }: { readonly ways: readonly { readonly href: string; readonly label: string }[] }) {
  return (
    <ul className="teach-ways">
      {ways.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

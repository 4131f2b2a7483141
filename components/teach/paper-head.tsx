/** Over a sheet: what it is, and whose. Written by hand. */
export function PaperHead({ title }: { readonly title: string }) {
  return (
    <header className="paper-head">
      <p className="sheet-lines">
        <span>Name</span> <span>Class</span> <span>Date</span>
      </p>
      <h1>{title}</h1>
    </header>
  );
}

interface ContactProps {
  /** An address for letters or a page; undefined while none is published. */
  readonly contact?: string | undefined;
}

/** Whom to write to, or plainly that nobody can be written to yet. */
export function Contact({ contact }: ContactProps) {
  const what = 'What was wrong is not quietly replaced: what we said, what is right and since when stands beside the text, chart or number';
  const where = (
    <>
      {' '}
      and on <a href="/corrections/">the page of corrections</a>, and goes into embeds, feeds and citations.
    </>
  );
  if (!contact)
    return (
      <p data-contact="none">
        No address is published yet, so errors cannot be reported here at present. {what}
        {where}
      </p>
    );
  return (
    <p data-contact="set">
      Write to <a href={contact.includes('@') ? `mailto:${contact}` : contact}>{contact}</a>, also when you have found an error. {what}
      {where}
    </p>
  );
}

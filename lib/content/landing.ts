/**
 * Id of the first mark of a number or claim in a section, so that its page can lead to the sentence itself. The dot keeps it apart from
 * permanent ids; nobody else may rely on it.
 */
export function landingId(section: string | undefined, id: string): string {
  return `${section ?? 'opening'}.${id}`;
}

/** Name of a license in the registries that data packages refer to; undefined where the terms are nobody's standard. */
export function findLicenseId(name: string): 'CC-BY-4.0' | 'other-pd' | undefined {
  if (/CC BY 4\.0/.test(name)) return 'CC-BY-4.0';
  if (/public domain/i.test(name)) return 'other-pd';
  return undefined;
}

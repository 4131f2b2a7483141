/** Forms in which a lesson leaves the site. */
export type PackageKind = 'scorm12' | 'scorm2004' | 'cmi5' | 'offline' | 'cartridge';

export interface PackageFile {
  readonly kind: PackageKind;
  /** Address on the site, without its sub-path. */
  readonly href: string;
  /** What it is, in a few words. */
  readonly title: string;
}

/** Everything for a class in one archive: all lessons, sheets, keys and data. */
export const classPackHref = '/packages/class-pack.zip';

/** The packages of a lesson, as the build writes and pages link them. */
export function packageFiles(slug: string): PackageFile[] {
  return [
    { kind: 'scorm12', href: `/packages/${slug}-scorm12.zip`, title: 'SCORM 1.2 package' },
    { kind: 'scorm2004', href: `/packages/${slug}-scorm2004.zip`, title: 'SCORM 2004 (4th edition) package' },
    { kind: 'cmi5', href: `/packages/${slug}-cmi5.zip`, title: 'cmi5 package (xAPI)' },
    { kind: 'offline', href: `/packages/${slug}.html`, title: 'One file for use without a network (HTML)' },
    { kind: 'cartridge', href: `/packages/${slug}-cc13.imscc`, title: 'Common Cartridge 1.3 with links' },
  ];
}

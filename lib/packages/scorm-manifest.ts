import { escapeXml } from './xml';

export interface ScormContents {
  /** The lesson's slug. */
  readonly id: string;
  readonly title: string;
  /** Files of the package; the first is the one to show. */
  readonly files: readonly [string, ...string[]];
}

/** `imsmanifest.xml` of a SCORM 1.2 package: one lesson, one item. */
export function writeScorm12Manifest(contents: ScormContents): string {
  return writeManifest(contents, {
    namespaces: [
      ['xmlns', 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'],
      ['xmlns:adlcp', 'http://www.adlnet.org/xsd/adlcp_rootv1p2'],
    ],
    version: '1.2',
    kind: 'adlcp:scormtype',
    sequencing: '',
  });
}

/** `imsmanifest.xml` of a SCORM 2004 package, 4th edition. The lesson itself says when it is done, and nobody says so in its place. */
export function writeScorm2004Manifest(contents: ScormContents): string {
  return writeManifest(contents, {
    namespaces: [
      ['xmlns', 'http://www.imsglobal.org/xsd/imscp_v1p1'],
      ['xmlns:adlcp', 'http://www.adlnet.org/xsd/adlcp_v1p3'],
      ['xmlns:imsss', 'http://www.imsglobal.org/xsd/imsss'],
    ],
    version: '2004 4th Edition',
    kind: 'adlcp:scormType',
    sequencing: `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`,
  });
}

interface Standard {
  readonly namespaces: readonly (readonly [name: string, address: string])[];
  readonly version: string;
  /** Attribute that says that a resource reports. */
  readonly kind: string;
  readonly sequencing: string;
}

function writeManifest({ id, title, files }: ScormContents, { namespaces, version, kind, sequencing }: Standard): string {
  const name = escapeXml(title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="lesson-${id}" version="1" ${namespaces.map(([key, address]) => `${key}="${address}"`).join(' ')}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${version}</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${name}</title>
      <item identifier="item" identifierref="resource" isvisible="true">
        <title>${name}</title>${sequencing}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" ${kind}="sco" href="${escapeXml(files[0])}">
${files.map((file) => `      <file href="${escapeXml(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

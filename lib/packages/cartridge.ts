import { escapeXml } from './xml';

/** A page of the site that a cartridge leads to. */
export interface CartridgeLink {
  readonly id: string;
  readonly title: string;
  /** Absolute address. */
  readonly address: string;
  /** For teachers: platforms that know the difference do not show it to pupils. */
  readonly isForTeachers?: boolean;
}

export interface CartridgeContents {
  /** The lesson's slug. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly links: readonly CartridgeLink[];
}

/** The files of a thin Common Cartridge 1.3: a manifest and one file for each link. */
export function writeCartridge({ id, title, description, links }: CartridgeContents): Map<string, string> {
  const file = (link: CartridgeLink) => `links/${link.id}.xml`;
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="lesson-${id}" xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.3.0</schemaversion>
    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:title><lomimscc:string language="en">${escapeXml(title)}</lomimscc:string></lomimscc:title>
        <lomimscc:description><lomimscc:string language="en">${escapeXml(description)}</lomimscc:string></lomimscc:description>
      </lomimscc:general>
    </lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="organization" structure="rooted-hierarchy">
      <item identifier="root">
        <item identifier="lesson">
          <title>${escapeXml(title)}</title>
${links.map((link) => `          <item identifier="item-${link.id}" identifierref="resource-${link.id}"><title>${escapeXml(link.title)}</title></item>`).join('\n')}
        </item>
      </item>
    </organization>
  </organizations>
  <resources>
${links
  .map(
    (link) =>
      `    <resource identifier="resource-${link.id}" type="imswl_xmlv1p3"${link.isForTeachers ? ' intendeduse="lessonplan"' : ''}><file href="${file(link)}"/></resource>`,
  )
  .join('\n')}
  </resources>
</manifest>
`;
  return new Map([['imsmanifest.xml', manifest], ...links.map((link) => [file(link), writeLink(link)] as const)]);
}

function writeLink({ title, address }: CartridgeLink): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3">
  <title>${escapeXml(title)}</title>
  <url href="${escapeXml(address)}" target="_blank"/>
</webLink>
`;
}

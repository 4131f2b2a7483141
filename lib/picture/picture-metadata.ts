import { escapeXml } from '@/lib/markup/escape-xml';
import type { PngWords } from './png-text';

/** What a picture's file says of itself. */
export interface PictureFacts {
  readonly title: string;
  /** Producers of the data, maker of the picture, license: as printed in the picture. */
  readonly credit: string;
  readonly author: string;
  /** Permanent address of what is shown. */
  readonly address: string;
  readonly license: { readonly name: string; readonly url: string };
}

/** The words of a PNG: plain keywords for people, XMP for libraries and search engines, which look for the license there. */
export function pngWords(facts: PictureFacts): PngWords {
  const { title, credit, author, address, license } = facts;
  return {
    Title: title,
    Author: author,
    Description: credit,
    Copyright: `${author}, ${license.name}, ${license.url}`,
    Source: address,
    'XML:com.adobe.xmp': writeXmp(facts),
  };
}

function writeXmp({ title, credit, author, address, license }: PictureFacts): string {
  const spaces = [
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:cc="http://creativecommons.org/ns#"',
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
  ].join(' ');
  const words = (name: string, text: string) =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ',
    `${spaces}><rdf:Description rdf:about="">`,
    words('title', title),
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    words('rights', `${license.name}, ${license.url}`),
    `<dc:source>${escapeXml(address)}</dc:source><photoshop:Credit>${escapeXml(credit)}</photoshop:Credit>`,
    '<xmpRights:Marked>True</xmpRights:Marked>',
    `<xmpRights:WebStatement>${escapeXml(license.url)}</xmpRights:WebStatement>`,
    `<cc:license rdf:resource="${escapeXml(license.url)}"/><cc:attributionName>${escapeXml(author)}</cc:attributionName>`,
    `<cc:attributionURL rdf:resource="${escapeXml(address)}"/>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('');
}

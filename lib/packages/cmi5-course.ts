import { activityTypes } from './xapi';
import { escapeXml } from './xml';

export interface Cmi5Contents {
  /** Permanent address of the lesson: its name on every platform. */
  readonly address: string;
  /** Address of the package, which stands for the course of this one lesson. */
  readonly course: string;
  readonly title: string;
  readonly description: string;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  /** File to launch. */
  readonly page: string;
}

/**
 * `cmi5.xml`, the course structure of cmi5 (v1): one lesson. It counts as done when it was worked through; no score is named that
 * passes, so that a platform may name its own.
 */
export function writeCmi5Course({ address, course, title, description, objectives, page }: Cmi5Contents): string {
  const say = (name: string, text: string) => `<${name}><langstring lang="en-US">${escapeXml(text)}</langstring></${name}>`;
  const words = `${say('title', title)}${say('description', description)}`;
  const objectiveId = (id: string) => escapeXml(`${address}#${id}`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${escapeXml(course)}">${words}</course>
  <objectives>
${objectives.map(({ id, text }) => `    <objective id="${objectiveId(id)}">${say('title', text)}${say('description', text)}</objective>`).join('\n')}
  </objectives>
  <au id="${escapeXml(address)}" moveOn="Completed" launchMethod="AnyWindow" activityType="${activityTypes.lesson}">
    ${words}
    <objectives>
${objectives.map(({ id }) => `      <objective idref="${objectiveId(id)}"/>`).join('\n')}
    </objectives>
    <url>${escapeXml(page)}</url>
  </au>
</courseStructure>
`;
}

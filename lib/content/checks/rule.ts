import type { Findings } from '../findings';
import type { Problem } from '../problem';
import type { Site } from '../site';

/** One rule about the content: sees the whole site and what its texts brought up. */
export type Rule = (site: Site, findings: Findings) => Problem[];

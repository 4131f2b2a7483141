import { createRequire } from 'node:module';
import type { Activity, Statement } from '../lib/packages/xapi';

// What cmi5 (v1, sections 9 and 10) asks of the statements of a session, as a strict platform holds a lesson to it.

/** What a platform knows of a launched session. */
export interface Session {
  readonly id: string;
  readonly registration: string;
  readonly actor: unknown;
  readonly activity: string;
  readonly mode: string;
  readonly masteryScore: number | undefined;
}

/** The check of a record store that is not ours; an older kind of module. */
const { default: validateStatement } = createRequire(import.meta.url)('@learninglocker/xapi-validation') as {
  readonly default: (statement: unknown) => unknown[];
};
const verb = (name: string) => `http://adlnet.gov/expapi/verbs/${name}`;
const cmi5Category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const moveOnCategory = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
export const sessionExtension = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const defined = ['initialized', 'completed', 'passed', 'failed', 'terminated'].map(verb);

/** What is wrong with a statement after those that came before in its registration; nothing when it may stand. */
export function findFaults(statement: Statement, earlier: readonly Statement[], session: Session): string[] {
  const faults: string[] = validateStatement(statement).map((warning) => JSON.stringify(warning));
  const must = (isMet: boolean, rule: string) => void (isMet || faults.push(`${rule}: ${JSON.stringify(statement)}`));
  const { context, result, object } = statement;
  const has = (category: string) => context.contextActivities?.category?.some(({ id }: Activity) => id === category) ?? false;
  const ofSession = earlier.filter((one) => one.context.extensions?.[sessionExtension] === session.id);
  const happened = (name: string, among = ofSession) => among.some((one) => one.verb.id === verb(name) && isDefined(one));

  must(/Z$/.test(statement.timestamp), 'times are in UTC');
  must(JSON.stringify(statement.actor) === JSON.stringify(session.actor), 'the actor is the launched one');
  must(context.registration === session.registration, 'the registration is the launched one');
  must(context.extensions?.[sessionExtension] === session.id, 'the template names the session');
  must(context.contextActivities?.grouping?.[0]?.id === 'urn:publisher', 'the template names the publisher id');
  must(statement.verb.id === verb('initialized') || happened('initialized'), 'initialized is first');
  must(!happened('terminated'), 'terminated is last');
  if (!has(cmi5Category)) {
    must(!has(moveOnCategory), 'only what cmi5 defines moves on');
    return faults;
  }
  must(defined.includes(statement.verb.id), 'cmi5 defines five verbs');
  must(object.id === session.activity, 'the object is the launched activity');
  must(!ofSession.some((one) => isDefined(one) && one.verb.id === statement.verb.id), 'each verb once a session');
  for (const name of ['completed', 'passed'])
    must(statement.verb.id !== verb(name) || !happened(name, [...earlier]), `${name} once a registration`);
  const decides = ['completed', 'passed', 'failed'].map(verb).includes(statement.verb.id);
  must(!decides || session.mode === 'Normal', 'nothing is decided where one only looks');
  must(has(moveOnCategory) === decides, 'what decides has the category for it');
  must(result?.duration !== undefined || statement.verb.id === verb('initialized'), 'results say how long it took');
  must((result?.completion === true) === (statement.verb.id === verb('completed')), 'completed says so');
  must((result?.success === true) === (statement.verb.id === verb('passed')), 'passed says so');
  must(result?.score === undefined || statement.verb.id === verb('passed'), 'only passed has a score');
  if (session.masteryScore !== undefined && result?.score) {
    must(result.score.scaled >= session.masteryScore, 'who passed has reached the mastery score');
    must(context.extensions?.[masteryExtension] === session.masteryScore, 'who passed names the mastery score');
  }
  return faults;
}

const isDefined = ({ context }: Statement): boolean =>
  context.contextActivities?.category?.some(({ id }: Activity) => id === cmi5Category) ?? false;

/** What we use of cmi5.js, which brings no types of its own. */
declare module '@rusticisoftware/cmi5' {
  import type { ActivityScore, Statement } from '@/lib/packages/xapi';

  export default class Cmi5 {
    /** @throws when the address lacks a launch parameter or the actor is no account. */
    constructor(launchAddress: string);
    /** Fetches the token, what the platform says of the launch and of the pupil's preferences, and says "initialized". */
    start(): Promise<void>;
    includeSourceActivity(isIncluded: boolean): void;
    getLaunchMode(): string;
    getMasteryScore(): number | null;
    getReturnURL(): string | null;
    getEndpoint(): string;
    getFetch(): string;
    getAuth(): string;
    getActor(): unknown;
    getActivityId(): string;
    getRegistration(): string;
    prepareStatement(verb: string): Statement;
    completedStatement(): Statement;
    /** @throws when the score is below the platform's mastery score. */
    passedStatement(score: ActivityScore): Statement;
    terminatedStatement(): Statement;
  }
}

// The parts of xAPI 1.0.3 that a lesson uses.

/** A text by its language. */
export type LanguageMap = Readonly<Record<string, string>>;

export interface ActivityDefinition {
  readonly type?: string;
  readonly name?: LanguageMap;
  readonly description?: LanguageMap;
  readonly interactionType?: string;
  readonly correctResponsesPattern?: readonly string[];
  readonly choices?: readonly InteractionPart[];
  readonly source?: readonly InteractionPart[];
  readonly target?: readonly InteractionPart[];
}

export interface InteractionPart {
  readonly id: string;
  readonly description: LanguageMap;
}

export interface Activity {
  readonly id: string;
  readonly definition?: ActivityDefinition;
}

export interface ActivityScore {
  readonly scaled: number;
  readonly raw: number;
  readonly min: number;
  readonly max: number;
}

export interface Statement {
  readonly id: string;
  readonly timestamp: string;
  /** As the platform named the pupil; passed on unread. */
  readonly actor: unknown;
  readonly verb: { readonly id: string; readonly display?: LanguageMap };
  readonly object: Activity;
  readonly result?: {
    readonly response?: string;
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly score?: ActivityScore;
    readonly duration?: string;
  };
  readonly context: {
    readonly registration: string;
    readonly contextActivities?: Readonly<Record<string, readonly Activity[]>>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

/** Verbs of ADL's vocabulary that cmi5 leaves to the lesson. */
export const verbs = {
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  experienced: 'http://adlnet.gov/expapi/verbs/experienced',
  scored: 'http://adlnet.gov/expapi/verbs/scored',
} as const;

/** Types of ADL's vocabulary. */
export const activityTypes = {
  lesson: 'http://adlnet.gov/expapi/activities/lesson',
  step: 'http://adlnet.gov/expapi/activities/module',
  question: 'http://adlnet.gov/expapi/activities/cmi.interaction',
} as const;

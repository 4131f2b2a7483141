/** What a platform offers to the lesson that it shows, by one of two standards. Never throws; what fails says so. */
export interface ScormApi {
  /** False when the platform does not take the attempt. */
  begin(): boolean;
  get(element: string): string;
  set(element: string, value: string): boolean;
  commit(): boolean;
  end(): boolean;
}

type Standard = 'scorm12' | 'scorm2004';
type Foreign = Readonly<Record<string, (...given: string[]) => unknown>>;

const names = {
  scorm12: {
    api: 'API',
    begin: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    end: 'LMSFinish',
    error: 'LMSGetLastError',
  },
  scorm2004: {
    api: 'API_1484_11',
    begin: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    end: 'Terminate',
    error: 'GetLastError',
  },
} as const;
/** An element that each platform knows, to see whether an attempt runs already. */
const known = { scorm12: 'cmi.core.lesson_status', scorm2004: 'cmi.completion_status' } as const;

/** Frames around frames: more than these are a circle. */
const mostFrames = 50;

/** Finds the platform in the frames around this one, then in the window that opened them. */
export function findScormApi(standard: Standard, from: Window = window): ScormApi | undefined {
  const found = searchFrames(from, names[standard].api) ?? searchFrames(readOpener(from), names[standard].api);
  return found && wrap(standard, found);
}

function searchFrames(start: Window | undefined, name: string): Foreign | undefined {
  let frame = start;
  for (let depth = 0; frame && depth < mostFrames; depth++) {
    try {
      const api = (frame as unknown as Record<string, unknown>)[name];
      if (typeof api === 'object' && api !== null) return api as Foreign;
    } catch {
      // A frame of another origin does not let us look; one around it may.
    }
    const next = frame.parent;
    frame = next === frame ? undefined : next;
  }
  return undefined;
}

function readOpener(from: Window): Window | undefined {
  for (const frame of [from, from.top]) {
    try {
      if (frame?.opener) return frame.opener as Window;
    } catch {
      // Of another origin.
    }
  }
  return undefined;
}

function wrap(standard: Standard, api: Foreign): ScormApi {
  const words = names[standard];
  const call = (name: string, ...given: string[]): string => {
    try {
      return String(api[name]?.(...given) ?? '');
    } catch {
      return '';
    }
  };
  const did = (answer: string) => answer === 'true' || answer === '1';
  const hasFailed = () => !['', '0'].includes(call(words.error));
  return {
    begin() {
      if (did(call(words.begin, ''))) return true;
      // Some platforms have begun the attempt themselves, and say "no" to a second time.
      call(words.get, known[standard]);
      return !hasFailed() && call(words.get, known[standard]) !== '';
    },
    get: (element) => call(words.get, element),
    set: (element, value) => did(call(words.set, element, value)),
    commit: () => did(call(words.commit, '')),
    end: () => did(call(words.end, '')),
  };
}

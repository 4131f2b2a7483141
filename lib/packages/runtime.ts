/** How a packed lesson finds who keeps its work: a learning platform of one of three standards, or the device alone. */
export type Runtime = 'scorm12' | 'scorm2004' | 'cmi5' | 'offline';

/** Id of the element that holds the lesson's data in a package's page. */
export const packedId = 'packed-lesson';

/** Id of the element that the player takes over. */
export const rootId = 'lesson-root';

/** Id of the element for what must be said about saving. */
export const noticeId = 'package-notice';

/** Id of the button that goes back to the platform; hidden until one wants the pupil back. */
export const leaveId = 'package-leave';

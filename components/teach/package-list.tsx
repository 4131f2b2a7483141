import { packageFiles } from '@/lib/packages/file-names';

const uses = {
  scorm12: 'For nearly every learning platform: Moodle, Canvas, Blackboard, Brightspace. Reports score and answers to its gradebook.',
  scorm2004: 'The newer form of the same, where your platform asks for it.',
  cmi5: 'For platforms with a learning record store: each answer arrives there as a statement with the question in words.',
  offline: 'Opens from a stick or a shared folder without a network. At the end pupils get a result code for the gradebook page.',
  cartridge: 'Puts links to the lesson, its sheet and key into a course. Reports nothing.',
} as const;

/** A lesson's packages with what each is good for. */
export function PackageList({ slug }: { readonly slug: string }) {
  return (
    <ul className="package-list">
      {packageFiles(slug).map(({ kind, href, title }) => (
        <li key={kind}>
          <a href={href} download={kind === 'offline' ? '' : undefined}>
            {title}
          </a>
          . {uses[kind]}
        </li>
      ))}
    </ul>
  );
}

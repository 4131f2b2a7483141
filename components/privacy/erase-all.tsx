import { useState } from 'react';
import { storedKeys } from '@/lib/privacy/stored-keys';

/** Erases all that the site keeps on this device, after asking once. */
export function EraseAll() {
  const [isSure, setSure] = useState(false);
  const [said, say] = useState('');
  const erase = () => {
    try {
      const found = storedKeys.filter(({ key }) => localStorage.getItem(key) !== null);
      for (const { key } of found) localStorage.removeItem(key);
      say(found.length > 0 ? 'Erased. This site keeps nothing here now.' : 'There was nothing to erase.');
    } catch {
      say('This browser lets no page keep anything, so there is nothing to erase.');
    }
    setSure(false);
  };
  return (
    <div className="erase-all needs-script">
      {isSure ? (
        <p>
          Work in lessons cannot be brought back.{' '}
          <button type="button" className="button" onClick={erase}>
            Erase it
          </button>{' '}
          <button type="button" className="plain-button" onClick={() => setSure(false)}>
            Keep it
          </button>
        </p>
      ) : (
        <button
          type="button"
          className="button"
          data-replay
          onClick={() => {
            say('');
            setSure(true);
          }}
        >
          Erase all that this site keeps here
        </button>
      )}
      <p role="status">{said}</p>
    </div>
  );
}

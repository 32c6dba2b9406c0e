import { Keys } from '../../base/keys/key-table.tsx';
import { useSingleKeys } from '../../base/keys/keys.ts';

/** The key that does what a control does, small upon the control; the list of keys tells it to screen readers. */
export function KeyHint({ keys }: { keys: string }) {
  const single = useSingleKeys();
  if (!single && !keys.includes('ctrl')) return null;
  return (
    <span className="key-hint" aria-hidden="true">
      <Keys keys={keys.split(' ')[0] ?? keys} />
    </span>
  );
}

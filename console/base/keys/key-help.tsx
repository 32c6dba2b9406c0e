import { Modal, Switch } from '@mantine/core';
import { Link } from 'wouter';
import { frameWords } from '../frame/words.ts';
import { useWords } from '../words.ts';
import { KeyTable } from './key-table.tsx';
import { setSingleKeys, useBoundKeys, useSingleKeys } from './keys.ts';

/** What every key does on what is shown now; and the switch for those without Ctrl or Alt. */
export function KeyHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useWords(frameWords);
  const lists = useBoundKeys();
  return (
    <Modal opened={opened} onClose={onClose} title={words.keysOnPage} size="lg">
      <div className="key-help">
        {lists.toReversed().map((list) => (
          <KeyTable key={list.title.en} list={list} />
        ))}
        <SingleKeysSwitch />
        <Link href="/help/keys" onClick={onClose}>
          {words.allKeys}
        </Link>
      </div>
    </Modal>
  );
}

export function SingleKeysSwitch() {
  const words = useWords(frameWords);
  const on = useSingleKeys();
  return (
    <Switch
      label={words.singleKeys}
      checked={on}
      onChange={({ currentTarget }) => setSingleKeys(currentTarget.checked)}
    />
  );
}

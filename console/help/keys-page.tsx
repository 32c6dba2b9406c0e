import './help.css';
import { frameKeys } from '../base/frame/keys.ts';
import { frameWords } from '../base/frame/words.ts';
import { SingleKeysSwitch } from '../base/keys/key-help.tsx';
import { KeyTable } from '../base/keys/key-table.tsx';
import { useWords } from '../base/words.ts';
import { mailroomKeys } from '../mailroom/keys.ts';
import { queueKeys } from '../queue/keys.ts';
import { reviewKeys } from '../review/keys.ts';

/** Every key of every page. */
export default function KeysPage() {
  const words = useWords(frameWords);
  return (
    <div className="help-keys">
      <h1>{words.keys}</h1>
      <SingleKeysSwitch />
      {[frameKeys, mailroomKeys, queueKeys, ...reviewKeys].map((list) => (
        <KeyTable key={list.title.en} list={list} />
      ))}
    </div>
  );
}

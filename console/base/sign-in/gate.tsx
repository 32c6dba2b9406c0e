import './gate.css';
import { Button, Loader, Modal } from '@mantine/core';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { useAnswer } from '../api/hooks.ts';
import { Failure } from '../states/states.tsx';
import { useWords } from '../words.ts';
import { PersonContext } from './person.ts';
import { session } from './session.ts';
import { signInWords } from './words.ts';

/** Shows what is inside to a person who is signed in. */
export function SignInGate({ children }: { children: ReactNode }) {
  const words = useWords(signInWords);
  const standing = useSyncExternalStore(session.subscribe, session.standing);
  if (standing === 'starting')
    return (
      <Pane>
        <Loader size="sm" aria-hidden="true" />
        <p role="status">{words.starting}</p>
      </Pane>
    );
  if (standing === 'beside')
    return (
      <Pane>
        <p role="status">{words.close}</p>
      </Pane>
    );
  if (standing === 'left' || standing === 'failed')
    return (
      <Pane>
        <h1>{standing === 'left' ? words.leftTitle : words.failedTitle}</h1>
        <p>{standing === 'left' ? words.left : words.failed}</p>
        <Button onClick={() => session.signIn('/')}>{words.signIn}</Button>
      </Pane>
    );
  return (
    <>
      <Expired opened={standing === 'expired'} />
      <WithPerson>{children}</WithPerson>
    </>
  );
}

function WithPerson({ children }: { children: ReactNode }) {
  const words = useWords(signInWords);
  const { data, error, refetch } = useAnswer('me', {});
  const name = data?.name;
  useEffect(() => {
    if (name === undefined) return;
    // somebody else signed in again: nothing of what the first person saw may stay
    if (signedInAs !== null && signedInAs !== name) location.assign('/');
    signedInAs = name;
  }, [name]);
  if (data !== undefined) return <PersonContext value={data}>{children}</PersonContext>;
  return (
    <Pane>
      {error === null ? (
        <>
          <Loader size="sm" aria-hidden="true" />
          <p role="status">{words.starting}</p>
        </>
      ) : (
        <Failure error={error} retry={refetch} />
      )}
    </Pane>
  );
}

let signedInAs: string | null = null;

/** The page behind stays as it is, with all that was typed. */
function Expired({ opened }: { opened: boolean }) {
  const words = useWords(signInWords);
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      centered
      title={words.expiredTitle}
    >
      <p>{words.expired}</p>
      <Button data-autofocus onClick={() => session.signInBeside()}>
        {words.again}
      </Button>
      <p className="gate-small">{words.blocked}</p>
    </Modal>
  );
}

const Pane = ({ children }: { children: ReactNode }) => <main className="gate">{children}</main>;

import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconEye, IconPencil, IconUser } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../base/api/call.ts';
import { keyOf } from '../../base/api/hooks.ts';
import { sayTime } from '../../base/dates.ts';
import { hasRole } from '../../base/sign-in/person.ts';
import { useWords } from '../../base/words.ts';
import { useDesk } from '../desk/desk.ts';
import { mayTake } from '../desk/may.ts';
import { caseKeys } from '../keys.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { useRefusal } from '../stuck/refusal.ts';
import { headerWords } from './words.ts';

/** Who works on the case, and what may be done about it. */
export function LeaseState() {
  const { view, person, hold } = useDesk();
  const words = useWords(headerWords);
  const { standing, lease, shaky } = hold;
  const until = lease === null ? '' : sayTime(lease.until);
  const told = {
    asking: [words.asking, ''],
    mine: [words.mine, shaky ? words.shaky(until) : words.mineUntil(until)],
    free: [words.free, mayTake(view, person) ? words.freeHint : ''],
    other: [
      lease === null ? words.free : words.other(lease.holder),
      lease === null ? '' : words.otherHint(until),
    ],
    lost: [words.lost, lease === null ? words.freeHint : words.other(lease.holder)],
  }[standing];
  const Icon = standing === 'mine' ? IconPencil : standing === 'other' ? IconUser : IconEye;
  return (
    <div className="lease" data-standing={standing} data-shaky={shaky}>
      <Icon size={17} aria-hidden="true" />
      <p role="status">
        <b>{told[0]}</b>
        <span className="dim">{told[1]}</span>
      </p>
      <LeaseTools />
    </div>
  );
}

function LeaseTools() {
  const { number, view, person, hold } = useDesk();
  const words = useWords(headerWords);
  const client = useQueryClient();
  const refusal = useRefusal();
  const { standing, lease } = hold;
  const putAside = async (): Promise<void> => {
    await call('takeOver', { params: { number }, body: { for: null } }).catch((error: unknown) =>
      notifications.show({ message: refusal(error), color: 'red' }),
    );
    await client.invalidateQueries({ queryKey: keyOf('case', { params: { number } }) });
  };
  if (standing === 'mine')
    return (
      <Button size="compact-sm" variant="subtle" color="gray" onClick={hold.giveBack}>
        {words.giveBack}
      </Button>
    );
  if (lease !== null && hasRole(person, 'officer'))
    return (
      <Button size="compact-sm" variant="default" onClick={putAside}>
        {words.putAside}
      </Button>
    );
  if (lease === null && standing !== 'asking' && mayTake(view, person))
    return (
      <Button
        size="compact-sm"
        variant="default"
        rightSection={<KeyHint keys={caseKeys.rows.take.keys} />}
        onClick={hold.take}
      >
        {standing === 'lost' ? words.takeAgain : words.take}
      </Button>
    );
  return null;
}

import { Button, SegmentedControl } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useAnswer } from '../base/api/hooks.ts';
import { todayHere } from '../base/dates.ts';
import { Keys } from '../base/keys/key-table.tsx';
import { separators, useLanguage } from '../base/language/language.ts';
import { useWords } from '../base/words.ts';
import { channelNames, requestTypeNames } from '../names/words.ts';
import { faultsOf, type Parcel } from './parcel.ts';
import { cancel, sendAll } from './sending.ts';
import { StagedRow } from './staged-row.tsx';
import { tray, useTray } from './tray.ts';
import { mailroomWords } from './words.ts';

/** What waits for the person: the day, the number and the fee of each envelope, and the button that sends all. */
export function StagedList({ parcels }: { parcels: readonly Parcel[] }) {
  const words = useWords(mailroomWords);
  const ready = parcels.filter(({ told }) => faultsOf(told).length === 0).length;
  return (
    <section className="mail-part" aria-labelledby="staged">
      <div className="mail-bar">
        <h2 id="staged">
          {words.staged} <span className="mail-count">{words.count(parcels.length)}</span>
        </h2>
        <BatchTold />
        <div className="mail-bar-end">
          <Button variant="subtle" color="gray" onClick={() => parcels.map(({ key }) => cancel(key))}>
            {words.removeAll}
          </Button>
          <Button
            leftSection={<IconSend size={16} />}
            rightSection={<Keys keys="ctrl+Enter" />}
            disabled={ready === 0}
            onClick={sendAll}
          >
            {words.send(ready)}
          </Button>
        </div>
      </div>
      <FeeRule />
      <div className="mail-scroll">
        <table className="mail-staged" onKeyDown={toNextRow}>
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.receivedOn}</th>
              <th scope="col">{words.registered}</th>
              <th scope="col">{words.stamps}</th>
              <th scope="col">{words.moneyOrders}</th>
              <th scope="col" className="mail-figure">
                {words.sum}
              </th>
              <th scope="col">
                <span className="visually-hidden">{words.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {parcels.map((parcel) => (
              <StagedRow key={parcel.key} parcel={parcel} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** What is told of all at once. */
function BatchTold() {
  const words = useWords(mailroomWords);
  const channels = useWords(channelNames);
  const { batch } = useTray();
  return (
    <div className="mail-batch">
      <SegmentedControl
        aria-label={words.channel}
        size="xs"
        value={batch.channel}
        onChange={(channel) => tray.tellAll({ channel })}
        data={[
          { value: 'mail', label: channels.mail },
          { value: 'fax', label: channels.fax },
        ]}
      />
      <label className="mail-batch-day">
        {words.receivedOnAll}
        <input
          type="date"
          className="mail-input"
          required
          max={todayHere()}
          value={batch.receivedOn}
          onChange={({ currentTarget: { value } }) => {
            if (value !== '' && value <= todayHere()) tray.tellAll({ receivedOn: value });
          }}
        />
      </label>
    </div>
  );
}

function FeeRule() {
  const words = useWords(mailroomWords);
  const types = useWords(requestTypeNames);
  const language = useLanguage();
  const { data } = useAnswer('policy', {});
  if (data === undefined) return null;
  const { yen, types: bearing } = data.fee;
  return (
    <p className="mail-hint">
      {words.feeRule(yen, bearing.map((type) => types[type]).join(separators[language]))}
    </p>
  );
}

/** Enter goes to the same box of the next row: that is what a barcode reader sends after a number. */
function toNextRow(event: KeyboardEvent<HTMLTableElement>): void {
  const { target } = event;
  if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return;
  if (!(target instanceof HTMLInputElement)) return;
  const cell = target.closest('td');
  const next = cell?.closest('tr')?.nextElementSibling;
  const box = next?.children[cell?.cellIndex ?? 0]?.querySelector('input');
  if (box == null) return;
  event.preventDefault();
  box.focus();
  box.select();
}

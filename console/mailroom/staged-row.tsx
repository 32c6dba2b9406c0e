import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memo } from 'react';
import { todayHere } from '../base/dates.ts';
import { useWords } from '../base/words.ts';
import { countedOf, faultsOf, type Parcel, type Told } from './parcel.ts';
import { cancel } from './sending.ts';
import { sayBytes } from './size.ts';
import { tray, useTray } from './tray.ts';
import { mailroomWords } from './words.ts';

/** One document before it is sent. */
export const StagedRow = memo(function StagedRow({ parcel }: { parcel: Parcel }) {
  const words = useWords(mailroomWords);
  const { key, file, told } = parcel;
  const name = file?.name ?? '';
  const counted = countedOf(told);
  return (
    <tr>
      <th scope="row">
        <span className="mail-file" title={name}>
          {name}
        </span>
        <span className="mail-size"> {sayBytes(file?.size ?? 0)}</span>
      </th>
      <td>
        <DayBox parcel={parcel} label={words.of(words.receivedOn, name)} />
      </td>
      <TextBox of={parcel} what="registered" label={words.registered} wrong={words.registeredWrong} wide />
      <TextBox of={parcel} what="stamps" label={words.stamps} wrong={words.yenWrong} />
      <TextBox of={parcel} what="moneyOrders" label={words.moneyOrders} wrong={words.yenWrong} />
      <td className="mail-figure">
        {counted === null ? '' : words.yen(counted.stamps + counted.moneyOrders)}
      </td>
      <td>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={words.of(words.remove, name)}
          onClick={() => cancel(key)}
        >
          <IconX size={16} />
        </ActionIcon>
      </td>
    </tr>
  );
});

function DayBox({ parcel: { key, told }, label }: { parcel: Parcel; label: string }) {
  const { batch } = useTray();
  return (
    <input
      type="date"
      className="mail-input"
      aria-label={label}
      max={todayHere()}
      data-own={told.receivedOn !== null}
      value={told.receivedOn ?? batch.receivedOn}
      onChange={({ currentTarget: { value } }) =>
        value <= todayHere() && tray.tell(key, { receivedOn: value === '' ? null : value })
      }
    />
  );
}

interface Box {
  of: Parcel;
  what: Exclude<keyof Told, 'receivedOn'>;
  label: string;
  wrong: string;
  wide?: boolean;
}

function TextBox({ of: { key, file, told }, what, label, wrong, wide = false }: Box) {
  const words = useWords(mailroomWords);
  const isWrong = faultsOf(told).includes(what);
  const id = `${key}-${what}`;
  return (
    <td>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className="mail-input"
        data-wide={wide}
        data-yen={!wide}
        aria-label={words.of(label, file?.name ?? '')}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        value={told[what]}
        onChange={({ currentTarget: { value } }) => tray.tell(key, { [what]: value })}
      />
      {isWrong && (
        <span id={id} className="mail-wrong">
          {wrong}
        </span>
      )}
    </td>
  );
}

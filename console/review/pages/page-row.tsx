import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconLink, IconLinkOff } from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { useWords } from '../../base/words.ts';
import { pageKindNames } from '../../names/page-kinds.ts';
import type { Sheet } from '../desk/sheets.ts';
import { KindSelect } from '../viewer/kind-select.tsx';
import type { Laid } from './draft.ts';
import { pageWords } from './words.ts';

/** One page in the person's hands: moved, joined to the one before or parted from it, named anew, chosen. */
export function PageRow(props: {
  laid: Laid;
  sheet: Sheet;
  at: number;
  last: boolean;
  chosen: boolean;
  disabled: boolean;
  onMove: (page: number, to: number) => void;
  onJoin: () => void;
  onKind: (kind: Laid['kind']) => void;
  onChoose: (on: boolean) => void;
}) {
  const { laid, sheet, at, last, chosen, disabled, onMove, onJoin, onKind, onChoose } = props;
  const words = useWords(pageWords);
  const kinds = useWords(pageKindNames);
  const [over, setOver] = useState(false);
  const { page } = laid;
  const pressed = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(page, event.key === 'ArrowUp' ? at - 1 : at + 1);
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const from = Number(event.dataTransfer.getData('text/plain'));
    if (Number.isInteger(from) && from !== page) onMove(from, at);
  };
  const icon = { size: 16, 'aria-hidden': true } as const;
  return (
    <li
      className="page-row"
      data-joined={laid.joined}
      data-over={over}
      draggable={!disabled}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', String(page));
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
      onKeyDown={pressed}
    >
      <IconGripVertical {...icon} className="page-grip" />
      <Checkbox
        size="xs"
        aria-label={words.choose(page)}
        checked={chosen}
        disabled={disabled}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <span className="page-image">
        {sheet.image === null ? (
          <span className="dim">{words.unread}</span>
        ) : (
          <img src={sheet.image} alt="" draggable={false} />
        )}
      </span>
      <span className="page-name">
        <b>{words.page(page)}</b>
        <KindSelect
          sheet={{ page, kind: laid.kind, readAs: sheet.readAs }}
          disabled={disabled || sheet.reason !== null}
          onChange={onKind}
        />
        {laid.kind !== sheet.readAs && <span className="dim">{words.readAs(kinds[sheet.readAs])}</span>}
      </span>
      {at > 0 && (
        <Button
          size="compact-xs"
          variant="default"
          disabled={disabled}
          leftSection={laid.joined ? <IconLinkOff {...icon} /> : <IconLink {...icon} />}
          onClick={onJoin}
        >
          {laid.joined ? words.part : words.join}
        </Button>
      )}
      <span className="page-move">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={words.up(page)}
          disabled={disabled || at === 0}
          onClick={() => onMove(page, at - 1)}
        >
          <IconArrowUp {...icon} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={words.down(page)}
          disabled={disabled || last}
          onClick={() => onMove(page, at + 1)}
        >
          <IconArrowDown {...icon} />
        </ActionIcon>
      </span>
    </li>
  );
}

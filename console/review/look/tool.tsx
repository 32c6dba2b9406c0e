import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { KeyHint } from './key-hint.tsx';

/** A control that is a picture: its name and its key are told where the mouse or the focus rests on it. */
export function Tool(props: {
  name: string;
  keys?: string | undefined;
  icon: ReactNode;
  onClick: () => void;
  disabled?: boolean;
  pressed?: boolean;
}) {
  const { name, keys, icon, onClick, disabled = false, pressed } = props;
  return (
    <Tooltip
      events={{ hover: true, focus: true, touch: false }}
      label={
        <span className="tool-told">
          {name}
          {keys !== undefined && <KeyHint keys={keys} />}
        </span>
      }
    >
      <ActionIcon
        variant={pressed === true ? 'light' : 'subtle'}
        color={pressed === true ? 'indigo' : 'gray'}
        aria-label={name}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={onClick}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}

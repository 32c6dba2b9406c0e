import './header.css';
import { CopyButton } from '@mantine/core';
import { IconArrowLeft, IconCheck, IconCopy, IconMail, IconPrinter } from '@tabler/icons-react';
import { Link } from 'wouter';
import { sayDay } from '../../base/dates.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { StatusChip, VerdictChip } from '../../names/chips.tsx';
import { channelNames } from '../../names/words.ts';
import { useDesk } from '../desk/desk.ts';
import { Tool } from '../look/tool.tsx';
import { Due } from './due.tsx';
import { LeaseState } from './lease-state.tsx';
import { headerWords } from './words.ts';

/** Which case it is, how it stands, by when it is answered and who has it. */
export function CaseHeader() {
  const { number, view } = useDesk();
  const words = useWords(headerWords);
  const channels = useWords(channelNames);
  const language = useLanguage();
  const { channel, receivedOn, verdict, status, registered } = view.case;
  const icon = { size: 15, 'aria-hidden': true } as const;
  return (
    <header className="case-header">
      <Link href="/queue" className="case-back" aria-label={words.back} title={words.back}>
        <IconArrowLeft size={18} aria-hidden="true" />
      </Link>
      <div className="case-number">
        <h1>
          <span className="visually-hidden">{words.number} </span>
          {number}
        </h1>
        <CopyButton value={number}>
          {({ copied, copy }) => (
            <Tool
              name={copied ? words.copied : words.copy}
              icon={
                copied ? (
                  <IconCheck size={16} aria-hidden="true" />
                ) : (
                  <IconCopy size={16} aria-hidden="true" />
                )
              }
              onClick={copy}
            />
          )}
        </CopyButton>
      </div>
      <div className="case-state">
        <span className="case-chips" role="status">
          <VerdictChip verdict={verdict} />
          <StatusChip status={status} />
        </span>
        <span className="case-came">
          {channel === 'mail' ? <IconMail {...icon} /> : <IconPrinter {...icon} />}
          {channels[channel]}
          <span className="dim">{words.received(sayDay(receivedOn, language))}</span>
          {registered !== undefined && <span className="dim">{words.registered(registered)}</span>}
        </span>
      </div>
      <Due />
      <LeaseState />
    </header>
  );
}

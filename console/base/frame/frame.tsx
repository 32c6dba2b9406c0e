import './frame.css';
import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import {
  IconDeviceDesktop,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSun,
  IconUserCircle,
} from '@tabler/icons-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Role } from '../../../functions/api/routes.ts';
import { KeyHelp } from '../keys/key-help.tsx';
import { useKeys } from '../keys/keys.ts';
import { speak, useLanguage } from '../language/language.ts';
import { hasRole, usePerson } from '../sign-in/person.ts';
import { session } from '../sign-in/session.ts';
import { OfflineBar } from '../states/states.tsx';
import { useWords } from '../words.ts';
import { frameKeys } from './keys.ts';
import { places } from './places.ts';
import { frameWords, roleNames } from './words.ts';

/** What is around every page: where one may go, who is signed in, language, colours and keys. */
export function Frame({ children }: { children: ReactNode }) {
  const words = useWords(frameWords);
  const [help, setHelp] = useState(false);
  useKeys(frameKeys, { help: () => setHelp(true) });
  const content = useFocusOnArrival();
  return (
    <div className="frame">
      <a className="frame-skip" href="#content">
        {words.skip}
      </a>
      <header className="frame-header">
        <Link href="/" className="frame-product">
          <img src="/icon.svg" alt="" width="20" height="20" />
          {words.product}
        </Link>
        <Places />
        <div className="frame-tools">
          <ActionIcon variant="subtle" color="gray" aria-label={words.keys} onClick={() => setHelp(true)}>
            <IconKeyboard size={18} />
          </ActionIcon>
          <LanguageSwitch />
          <Account />
        </div>
      </header>
      <OfflineBar />
      <main ref={content} id="content" className="frame-content" tabIndex={-1}>
        {children}
      </main>
      <KeyHelp opened={help} onClose={() => setHelp(false)} />
    </div>
  );
}

/** On another page, whoever goes by keys or listens begins at its content. */
function useFocusOnArrival(): RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null);
  const [at] = useLocation();
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    if (content.current?.contains(document.activeElement) === false)
      content.current.focus({ preventScroll: true });
  }, [at]);
  return content;
}

function Places() {
  const words = useWords(frameWords);
  const person = usePerson();
  const [at] = useLocation();
  const here = at.startsWith('/cases/') ? '/queue' : at;
  return (
    <nav aria-label={words.main} className="frame-places">
      {places
        .filter(({ roles }) => hasRole(person, ...roles))
        .map(({ path, name }) => (
          <Link
            key={path}
            href={path}
            className="frame-place"
            aria-current={here === path ? 'page' : undefined}
          >
            {words[name]}
          </Link>
        ))}
    </nav>
  );
}

function LanguageSwitch() {
  const words = useWords(frameWords);
  const other = useLanguage() === 'ja' ? 'en' : 'ja';
  return (
    <button
      type="button"
      className="frame-language"
      lang={other}
      title={words.languageHint}
      onClick={() => speak(other)}
    >
      {words.language}
    </button>
  );
}

function Account() {
  const words = useWords(frameWords);
  const names = useWords(roleNames);
  const { name, roles } = usePerson();
  const isRole = (role: string): role is Role => role in names;
  return (
    <Menu position="bottom-end" width={260} withinPortal>
      <Menu.Target>
        <button type="button" className="frame-account" aria-label={words.account(name)}>
          <IconUserCircle size={18} aria-hidden="true" />
          <span>{name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <strong className="frame-account-name">{name}</strong>
          <br />
          {roles
            .filter(isRole)
            .map((role) => names[role])
            .join('・')}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{words.scheme}</Menu.Label>
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => session.leave()}>
          {words.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function SchemeItems() {
  const words = useWords(frameWords);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu.RadioGroup
      value={colorScheme}
      onChange={(value) => {
        const chosen = schemes.find(({ scheme }) => scheme === value);
        if (chosen !== undefined) setColorScheme(chosen.scheme);
      }}
    >
      {schemes.map(({ scheme, Icon }) => (
        <Menu.RadioItem
          key={scheme}
          value={scheme}
          closeMenuOnClick={false}
          rightSection={<Icon size={16} aria-hidden="true" />}
        >
          {words[scheme]}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

const schemes = [
  { scheme: 'light', Icon: IconSun },
  { scheme: 'dark', Icon: IconMoon },
  { scheme: 'auto', Icon: IconDeviceDesktop },
] as const;

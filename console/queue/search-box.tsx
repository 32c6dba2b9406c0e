import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { Keys } from '../base/keys/key-table.tsx';
import { useWords } from '../base/words.ts';
import { queueWords } from './words.ts';

interface Search {
  box: RefObject<HTMLInputElement | null>;
  search: (term: string) => void;
  clear: () => void;
  searching: boolean;
}

/** Looks for a person or a number on Enter. What is typed is kept in this box's memory alone. */
export function SearchBox({ box, search, clear, searching }: Search) {
  const words = useWords(queueWords);
  const [term, setTerm] = useState('');
  const empty = (): void => {
    setTerm('');
    clear();
  };
  return (
    <search className="queue-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (term.trim() !== '') search(term.trim());
        }}
      >
        <TextInput
          ref={box}
          type="text"
          enterKeyHint="search"
          aria-label={words.search}
          placeholder={words.search}
          title={words.searchHint}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          rightSection={
            term === '' && !searching ? (
              <Keys keys="/" />
            ) : (
              <CloseButton size="sm" aria-label={words.clear} onClick={empty} />
            )
          }
          value={term}
          onChange={({ currentTarget }) => {
            setTerm(currentTarget.value);
            if (currentTarget.value === '') clear();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            empty();
            event.currentTarget.blur();
          }}
        />
      </form>
    </search>
  );
}

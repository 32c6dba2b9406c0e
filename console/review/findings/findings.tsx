import './findings.css';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Weight } from '../../../core/finding.ts';
import { useKeys } from '../../base/keys/keys.ts';
import { useWords } from '../../base/words.ts';
import { useDesk } from '../desk/desk.ts';
import { findingItem, isUnsettled, walk } from '../desk/items.ts';
import { findingKeys } from '../keys.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { Section } from '../look/section.tsx';
import { AddForm } from './add-form.tsx';
import { AddedRow } from './added.tsx';
import { FindingRow, type Found } from './finding.tsx';
import { useSettle } from './settle.ts';
import { findingWords } from './words.ts';

const order: readonly Weight[] = ['deficiency', 'doubt', 'note'];

/** What is wrong: what weighs most first, the rules' before what people added. */
export function Findings() {
  const { view, sight, mayChange, draft, write, draw } = useDesk();
  const words = useWords(findingWords);
  const settle = useSettle();
  const [waiving, setWaiving] = useState<string | null>(null);
  const { findings } = view;
  const { added } = view.case.review;
  const asking = findings.filter(({ weight }) => weight !== 'note');
  const open = asking.filter(({ settled }) => settled === null).length;
  const here = asking.find(({ key }) => findingItem(key) === sight.item);

  const settleHere = async (found: Found, as: 'accepted' | 'open'): Promise<void> => {
    if ((await settle(found.key, as)) === 'made' && as === 'accepted')
      walk(1, findingItem(found.key), isUnsettled);
  };
  const done = (): void => {
    write(null);
    draw(null);
  };
  const isOpen = here?.settled === null;
  // null: told in the list of keys, though nothing in hand is of the kind now
  useKeys(findingKeys, {
    ...(mayChange && {
      accept: here !== undefined && isOpen ? () => settleHere(here, 'accepted') : null,
      waive: here !== undefined && isOpen ? () => setWaiving(here.key) : null,
      open: here !== undefined && !isOpen ? () => settleHere(here, 'open') : null,
      add: () => write({ text: '', page: null }),
    }),
  });

  return (
    <Section
      id="findings"
      title={words.findings}
      count={asking.length === 0 ? undefined : words.left(open, asking.length)}
      tools={
        mayChange && (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            rightSection={<KeyHint keys={findingKeys.rows.add.keys} />}
            onClick={() => write({ text: '', page: null })}
          >
            {words.add}
          </Button>
        )
      }
    >
      {draft !== null && <AddForm draft={draft} onDone={done} />}
      {findings.length + added.length === 0 && <p className="part-empty">{words.none}</p>}
      <ul className="finding-list">
        {order.flatMap((weight) => [
          ...findings
            .filter((found) => found.weight === weight)
            .map((found) => (
              <FindingRow
                key={found.key}
                found={found}
                waiving={waiving === found.key}
                onWaiving={(on) => setWaiving(on ? found.key : null)}
              />
            )),
          ...added
            .filter((found) => found.weight === weight)
            .map((found) => <AddedRow key={`added ${found.id}`} found={found} />),
        ])}
      </ul>
    </Section>
  );
}

import { Button, Menu } from '@mantine/core';
import { IconColumns2, IconSquare } from '@tabler/icons-react';
import { useWords } from '../../base/words.ts';
import { useDesk } from '../desk/desk.ts';
import { type OfferedPair, type PairReason, pairsOf } from '../desk/pairs.ts';
import { viewerKeys } from '../keys.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { pairWords } from './pair-words.ts';
import { viewerWords } from './words.ts';

/** Pages worth seeing side by side, and this page with the next where no others are. */
export function useOfferedPairs(): readonly (Omit<OfferedPair, 'reason'> & { reason: PairReason | 'any' })[] {
  const { view, sheets, sight } = useDesk();
  const offered = pairsOf(view.case.papers);
  const at = sheets.findIndex(({ page }) => page === sight.left);
  const other = sheets[at + 1] ?? sheets[at - 1];
  if (other === undefined) return offered;
  return [...offered, { reason: 'any', left: sight.left, right: other.page, places: [] }];
}

export function CompareMenu() {
  const { sight, look } = useDesk();
  const words = useWords(viewerWords);
  const reasons = useWords(pairWords);
  const pairs = useOfferedPairs();
  const icon = { size: 16, 'aria-hidden': true } as const;
  if (pairs.length === 0) return null;
  if (sight.right !== null)
    return (
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconSquare {...icon} />}
        rightSection={<KeyHint keys={viewerKeys.rows.single.keys} />}
        onClick={() => look({ see: 'single' })}
      >
        {words.single}
      </Button>
    );
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconColumns2 {...icon} />}
          rightSection={<KeyHint keys={viewerKeys.rows.compare.keys} />}
        >
          {words.compare}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {pairs.map(({ reason, left, right, places }) => (
          <Menu.Item
            key={`${reason} ${left} ${right}`}
            onClick={() => look({ see: 'pair', pair: { left, right }, places })}
          >
            {reasons[reason]}
            <span className="menu-dim">{words.two(left, right)}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

import { Select } from '@mantine/core';
import type { PageKind } from '../../../core/page.ts';
import { useWords } from '../../base/words.ts';
import { pageKindNames } from '../../names/page-kinds.ts';
import type { Sheet } from '../desk/sheets.ts';
import { keysIn } from '../look/keys-in.ts';
import { viewerWords } from './words.ts';

const pageKinds = keysIn(pageKindNames.ja);

const isKind = (value: string | null): value is PageKind => pageKinds.some((kind) => kind === value);

/** What a page is; found by typing a part of its name. */
export function KindSelect(props: {
  sheet: Pick<Sheet, 'page' | 'kind' | 'readAs'>;
  disabled: boolean;
  onChange: (kind: PageKind) => void;
}) {
  const { sheet, disabled, onChange } = props;
  const words = useWords(viewerWords);
  const names = useWords(pageKindNames);
  return (
    <Select
      size="xs"
      className="kind-select"
      aria-label={words.kindOf(sheet.page)}
      data={pageKinds.map((kind) => ({ value: kind, label: names[kind] }))}
      value={sheet.kind}
      onChange={(value) => {
        if (isKind(value) && value !== sheet.kind) onChange(value);
      }}
      allowDeselect={false}
      searchable
      disabled={disabled}
      comboboxProps={{ width: 260, position: 'bottom-start' }}
      maxDropdownHeight={360}
    />
  );
}

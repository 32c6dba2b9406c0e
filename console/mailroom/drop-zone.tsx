import { Button } from '@mantine/core';
import { IconFiles, IconFolder, IconUpload } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Keys } from '../base/keys/key-table.tsx';
import { useKeys } from '../base/keys/keys.ts';
import { useWords } from '../base/words.ts';
import { filesOf, inOrder } from './dropped.ts';
import { accepted } from './inspect.ts';
import { mailroomKeys } from './keys.ts';
import { sendAll } from './sending.ts';
import { tray } from './tray.ts';
import { mailroomWords } from './words.ts';

/** Takes files and folders: dropped anywhere on the page, or picked. */
export function DropZone({ small }: { small: boolean }) {
  const words = useWords(mailroomWords);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const over = useDropAnywhere();
  useEffect(() => {
    // an attribute that React does not know
    if (folder.current !== null) folder.current.webkitdirectory = true;
  }, []);
  useKeys(mailroomKeys, { pick: () => files.current?.click(), send: sendAll, down: null });

  const picked = async ({ currentTarget }: { currentTarget: HTMLInputElement }): Promise<void> => {
    const chosen = inOrder([...(currentTarget.files ?? [])]);
    // so that the same file can be chosen again after it was removed
    currentTarget.value = '';
    await tray.add(chosen);
  };

  return (
    <section className="mail-drop" data-over={over} data-small={small}>
      <IconUpload size={small ? 20 : 28} aria-hidden="true" className="mail-drop-icon" />
      <div className="mail-drop-words">
        <strong>{words.drop}</strong>
        <span>{words.dropHint}</span>
      </div>
      <div className="mail-drop-buttons">
        <Button
          leftSection={<IconFiles size={16} />}
          rightSection={<Keys keys="o" />}
          variant={small ? 'default' : 'filled'}
          onClick={() => files.current?.click()}
        >
          {words.pickFiles}
        </Button>
        <Button
          leftSection={<IconFolder size={16} />}
          variant="default"
          onClick={() => folder.current?.click()}
        >
          {words.pickFolder}
        </Button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        accept={accepted}
        hidden
        onChange={picked}
        data-testid="files"
      />
      <input ref={folder} type="file" multiple hidden onChange={picked} />
    </section>
  );
}

/** The whole window takes files: a drop beside the frame must not make the browser open the scan. */
function useDropAnywhere(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const has = (event: { dataTransfer: DataTransfer | null }): boolean =>
      event.dataTransfer?.types.includes('Files') === true;
    const hover = (event: DragEvent): void => {
      if (!has(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = async (event: DragEvent): Promise<void> => {
      if (event.dataTransfer === null || !has(event)) return;
      event.preventDefault();
      setOver(false);
      await tray.add(await filesOf(event.dataTransfer));
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}

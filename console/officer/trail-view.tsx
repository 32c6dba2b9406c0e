import { Button, CopyButton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { todayHere } from '../base/dates.ts';
import { Failure } from '../base/states/states.tsx';
import { useWords } from '../base/words.ts';
import { csv, exportTrail, type Format, jsonLines, saveAs } from './export.ts';
import { officerWords } from './words.ts';

/** The audit trail as a file, and how to see that it is whole. */
export function TrailView() {
  const words = useWords(officerWords);
  const [lines, setLines] = useState<number | null>(null);
  const [done, setDone] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const control = useRef<AbortController | null>(null);
  const running = lines !== null && !done;

  const run = async (format: Format): Promise<void> => {
    control.current = new AbortController();
    setError(null);
    setDone(false);
    setLines(0);
    try {
      const file = await exportTrail(format, setLines, control.current.signal);
      saveAs(`uketsuke-audit-${todayHere()}.${format.ending}`, file);
      setDone(true);
    } catch (thrown) {
      setLines(null);
      if (!control.current.signal.aborted) setError(thrown);
    }
  };

  return (
    <section className="officer-part officer-text" aria-labelledby="trail">
      <h2 id="trail">{words.trail}</h2>
      <p>{words.trailLead}</p>
      <div className="officer-buttons">
        <Button leftSection={<IconDownload size={16} />} disabled={running} onClick={() => run(jsonLines)}>
          {words.jsonl}
        </Button>
        <Button
          leftSection={<IconDownload size={16} />}
          variant="default"
          disabled={running}
          onClick={() => run(csv)}
        >
          {words.csv}
        </Button>
        {running && (
          <Button variant="default" onClick={() => control.current?.abort()}>
            {words.cancel}
          </Button>
        )}
      </div>
      <p role="status">{lines !== null && (done ? words.exported(lines) : words.exporting(lines))}</p>
      {error !== null && <Failure error={error} />}
      <p className="officer-hint">{words.csvHint}</p>
      <h3>{words.verify}</h3>
      <p>{words.verifyLead}</p>
      <Command text={`npm run --silent intake -- verify-audit uketsuke-audit-${todayHere()}.jsonl`} />
    </section>
  );
}

function Command({ text }: { text: string }) {
  const words = useWords(officerWords);
  return (
    <div className="officer-command">
      <code>{text}</code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button size="compact-sm" variant="default" onClick={copy}>
            {copied ? words.copied : words.copy}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}

import { call } from '../../base/api/call.ts';
import { useWords } from '../../base/words.ts';
import type { Made } from '../desk/changes.ts';
import { useDesk } from '../desk/desk.ts';
import { findingWords } from './words.ts';

type As = 'accepted' | 'waived' | 'open';

/** Settles a finding of the rules. */
export function useSettle(): (finding: string, as: As, reason?: string, done?: () => void) => Promise<Made> {
  const { change } = useDesk();
  const words = useWords(findingWords);
  const what = { accepted: words.doAccept, waived: words.doWaive, open: words.doReopen };
  return (finding, as, reason = '', done) =>
    change(what[as], (seen) => call('settle', { ...seen, body: { finding, as, reason } }), done);
}

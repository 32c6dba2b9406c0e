import type { Slip } from '../../../core/slip.ts';
import { maxBytes } from '../../adapters/opening/limits.ts';
import type { Asked, Given } from '../asked.ts';
import { BadRequest, DocumentTooLarge } from '../errors.ts';
import type { Office } from '../office.ts';
import { todayIn } from '../today.ts';

export async function announce(
  { body, caller }: Asked<'announce'>,
  office: Office,
): Promise<Given<'announce'>> {
  const { size, type, ...told } = body;
  if (size > maxBytes) throw new DocumentTooLarge(`a document has at most ${maxBytes} bytes`);
  if (told.receivedOn > todayIn(office))
    throw new BadRequest('the day of receipt is yet to come', [
      { place: 'body.receivedOn', says: 'too_big' },
    ]);
  if (told.channel !== 'fax' && !caller.roles.includes('mailroom'))
    throw new BadRequest('a fax gateway hands in faxes', [{ place: 'body.channel', says: 'invalid_value' }]);
  const slip: Slip = {
    id: office.newId(),
    channel: told.channel,
    receivedOn: told.receivedOn,
    ...(told.registered !== undefined && { registered: told.registered }),
    ...(told.counted !== undefined && { counted: told.counted }),
    by: caller.name,
    at: office.now().toISOString(),
    state: 'announced',
  };
  const send = await office.links.upload(slip, size, type);
  await office.cases.announce(slip);
  return { slip, send };
}

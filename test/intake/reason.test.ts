import { describe, expect, test } from 'vitest';
import { unreadableReasons } from '../../core/packet.ts';
import { DocumentNotFound, StoreUnavailable, Unreadable } from '../../functions/errors.ts';
import { reasonOf } from '../../functions/reason.ts';

/** How one error arrives in the state machine, by where the step ran. */
const ways = {
  'on this machine': (error: Error) => ({ Error: error.name, Cause: error.message }),
  'in Lambda': (error: Error) => ({ Error: error.name, Cause: lambda(error, error.name) }),
  'on the emulator, without its name': (error: Error) => ({
    Error: 'Runtime.HandlerError',
    Cause: lambda(error, 'Runtime.HandlerError'),
  }),
};

const lambda = (error: Error, errorType: string): string =>
  JSON.stringify({
    errorType,
    errorMessage: error.message,
    trace: [`${error.name}: ${error.message}`, '    at handler'],
  });

describe.each(Object.entries(ways))('the reason that is told, %s', (_, arrives) => {
  test.each(unreadableReasons)('%s', (reason) => {
    expect(reasonOf(arrives(new Unreadable(reason, 'details: with a colon')))).toBe(reason);
  });

  test('of an error of ours that says nothing of the document', () => {
    expect(reasonOf(arrives(new StoreUnavailable('the database does not answer: try later')))).toBe(
      'internal',
    );
    expect(
      reasonOf(arrives(new TypeError("damage: Cannot read properties of undefined (reading 'x')"))),
    ).toBe('internal');
  });
});

test.each([
  ['States.Timeout', undefined, 'took-too-long'],
  [
    'Sandbox.Timedout',
    '{"errorMessage":"RequestId: 1 Error: Task timed out after 60.00 seconds"}',
    'took-too-long',
  ],
  [
    'Runtime.ExitError',
    '{"errorMessage":"RequestId: 1 Error: Runtime exited with signal: killed"}',
    'internal',
  ],
  ['DocumentNotFound', new DocumentNotFound('incoming/fax/a.tif').message, 'not-found'],
  [
    'Runtime.HandlerError',
    lambda(new DocumentNotFound('incoming/fax/a.tif'), 'DocumentNotFound'),
    'not-found',
  ],
  ['States.DataLimitExceeded', 'the state returned a result with a size exceeding the maximum', 'internal'],
  ['Unreadable', '{"half a JSON', 'internal'],
])('%s, %s is told as %s', (name, cause, reason) => {
  expect(reasonOf({ Error: name, ...(cause !== undefined && { Cause: cause }) })).toBe(reason);
});

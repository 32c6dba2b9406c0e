import { parseArgs } from 'node:util';
import { Channel, Day } from '../../../core/packet.ts';
import { NoPolicyInForce, policyOn } from '../../../core/policy.ts';
import type { Told } from '../take-in.ts';
import { UsageError } from './usage.ts';

export interface Options {
  command: string | undefined;
  /** Files, folders or a case number. */
  operands: string[];
  data: string;
  json: boolean;
  channel: Told['channel'];
  /** ISO day; undefined where nobody said it. */
  receivedOn: string | undefined;
  /** Undefined where nobody said it. */
  port: number | undefined;
}

/** @throws UsageError */
export function optionsOf(written: readonly string[]): Options {
  const { values, positionals } = parsed(written);
  const [command, ...operands] = positionals;
  return {
    command: values.help === true ? 'help' : command,
    operands,
    data: values.data ?? 'data',
    json: values.json ?? false,
    channel: channelOf(values.channel),
    receivedOn: dayOf(values['received-on']),
    port: portOf(values.port),
  };
}

function parsed(written: readonly string[]) {
  try {
    return parseArgs({
      args: [...written],
      allowPositionals: true,
      options: {
        channel: { type: 'string' },
        'received-on': { type: 'string' },
        data: { type: 'string' },
        port: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function channelOf(written: string | undefined): Told['channel'] {
  if (written === undefined) return undefined;
  const channel = Channel.safeParse(written);
  if (channel.success) return channel.data;
  throw new UsageError(`--channel is mail or fax, not «${written}»`);
}

function dayOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const day = Day.safeParse(written);
  if (!day.success) throw new UsageError(`--received-on is a day such as 2026-11-24, not «${written}»`);
  try {
    policyOn(day.data);
  } catch (error) {
    if (error instanceof NoPolicyInForce) throw new UsageError(`--received-on: ${error.message}`);
    throw error;
  }
  return day.data;
}

function portOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const port = Number(written);
  if (/^\d+$/.test(written) && port >= 1 && port <= 65_535) return port;
  throw new UsageError(`--port is a number from 1 to 65535, not «${written}»`);
}

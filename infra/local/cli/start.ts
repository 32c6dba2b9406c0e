import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { cwd } from 'node:process';
import { Channel } from '../../../core/packet.ts';
import type { Slip } from '../../../core/slip.ts';
import { beginIntake, type Intake } from '../intake.ts';
import { PortTaken } from '../serve/port-taken.ts';
import { listen, type Served } from '../serve/server.ts';
import { openSite } from '../serve/site.ts';
import type { ExitCode } from './exit-codes.ts';
import { Line } from './line.ts';
import { markFirstTime, takeSamplesIn } from './samples.ts';
import { sweepDaily } from './sweep.ts';
import type { Terminal } from './terminal.ts';
import { bring, watch } from './watch.ts';

export interface StartOptions {
  data: string;
  /** Undefined where nobody said it. */
  port: number | undefined;
}

const usualPort = 8170;

/**
 * What `npm start` does: serves the whole product at an address that it prints first of all, takes in the bundled samples
 * the first time, and watches the inbox.
 * @throws PortTaken, ReaderBroken, StoreUnavailable
 */
export async function start({ data, port }: StartOptions, terminal: Terminal): Promise<ExitCode> {
  const { intake, ready } = beginIntake({ data });
  // told below, once the address is
  ready.catch(() => undefined);
  const line = new Line();
  await markFirstTime(intake);
  const served = await serveAt(port, intake, line, terminal);
  const inbox = join(intake.data.path, 'inbox');
  for (const channel of Channel.options) await mkdir(join(inbox, channel), { recursive: true });
  for (const said of whereThingsAre(served.origin, intake.data.path, inbox)) terminal.out(said);
  await ready;
  void sweepDaily(intake.data, terminal);
  const watching = watch(intake, [inbox], terminal, { json: false, channel: undefined }, line);
  await Promise.race([takeSamplesIn(intake, line, terminal), watching]);
  return watching;
}

/** Listens where it was told to. Where nobody said where, and the usual place is taken, it takes another and says so. */
async function serveAt(
  port: number | undefined,
  intake: Intake,
  line: Line,
  terminal: Terminal,
): Promise<Served> {
  const accept = async (file: string, { id, channel, receivedOn }: Slip): Promise<void> => {
    const entry = await intake.runner.accept(file, { channel, receivedOn, slip: id });
    line.enter(() => bring(intake, { entry, name: `sent with slip ${id}` }, terminal, false));
  };
  const site = (origin: string) => openSite(origin, { data: intake.data, accept, tell: terminal.err });
  try {
    return await listen(port ?? usualPort, site);
  } catch (error) {
    if (port !== undefined || !(error instanceof PortTaken)) throw error;
    terminal.err(`Port ${usualPort} is taken by another program, so another one is used:`);
    return listen(0, site);
  }
}

function whereThingsAre(origin: string, data: string, inbox: string): string[] {
  const near = (path: string): string => relative(cwd(), path) || '.';
  return [
    `受付 Uketsuke is at  ${origin}/`,
    '',
    'Open it and click a demonstration person. It answers this machine only.',
    `data        ${near(data)}  (delete it to begin anew)`,
    `scans       put into ${near(join(inbox, 'mail'))} are taken in, too`,
    `faxes       put into ${near(join(inbox, 'fax'))} are, too`,
    `gateway     pushes faxes as fax-gateway; ${near(join(data, 'sign-in', 'fax-gateway-secret'))}`,
    'by hand     npm run --silent intake -- --help',
    '',
  ];
}

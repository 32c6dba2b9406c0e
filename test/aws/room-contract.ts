import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test } from 'vitest';
import { outcomesOn } from '../../core/review/outcomes.ts';
import type { CaseView } from '../../functions/api/shapes/case-view.ts';
import { publishConsole } from '../../infra/aws/publish-console.ts';
import type { Outputs } from './deploy.ts';
import { type DeployedIntake, until } from './deployed-intake.ts';
import { DeployedRoom, type Tokens } from './deployed-room.ts';

/** A disclosure that somebody asks for by fax, with a residence record that is older than usual. */
const fax = readFileSync(join(import.meta.dirname, '../../eval/samples/fax-06-0cee.tif'));
const told = { channel: 'fax', receivedOn: '2026-11-02', size: fax.length, type: 'image/tiff' } as const;

/** What holds of a deployed case room: sign-in, roles, a fax pushed by a machine, a review to its decision, the console. */
export function roomContract(deployed: () => { outputs: Outputs; intake: DeployedIntake; at: string }): void {
  describe('the deployed case room', () => {
    let room: DeployedRoom;
    let sato: Tokens;
    let ito: Tokens;
    let mori: Tokens;
    let gateway: Tokens;

    beforeAll(async () => {
      const { outputs, at } = deployed();
      room = new DeployedRoom(outputs, at);
      [sato, ito, mori] = [
        await room.signIn('sato', 'reviewer'),
        await room.signIn('ito', 'approver', 'officer'),
        await room.signIn('mori', 'mailroom'),
      ];
      gateway = await room.gateway();
    });

    test('knows people by their groups, and the machine by its scope', async () => {
      expect(await room.got('me', sato)).toEqual({ name: 'sato', roles: ['reviewer'] });
      expect(await room.got('me', ito)).toEqual({ name: 'ito', roles: ['approver', 'officer'] });
      const asked: [Parameters<DeployedRoom['ask']>[0], Tokens][] = [
        ['queue', mori],
        ['queue', gateway],
        ['load', sato],
        ['announce', sato],
      ];
      for (const [route, { access_token }] of asked)
        expect(await room.ask(route, access_token, route === 'announce' ? { body: told } : {})).toMatchObject(
          {
            status: 403,
            body: { code: 'not-allowed' },
          },
        );
    });

    test('lets nobody in without an access token: the gateway holds back what is none, the function what is another kind', async () => {
      expect(await room.ask('me', null)).toMatchObject({ status: 401, body: { message: 'Unauthorized' } });
      const { access_token: whole, id_token: identity = '' } = sato;
      const [head, , signature] = whole.split('.');
      const claims = { ...claimsOf(whole), 'cognito:groups': ['officer'] };
      const forged = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
      expect(await room.ask('load', forged)).toMatchObject({
        status: 401,
        body: { message: 'Unauthorized' },
      });
      // its audience is the console, so the gateway takes it
      expect(await room.ask('me', identity)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
    });

    let number = '';

    test('takes a fax that a machine pushes, of the size that it told, to a case in the queue', async () => {
      const { slip, send } = await room.got('announce', gateway, { body: told });
      expect(await room.send(send, fax.subarray(0, -1))).toBe(400);
      expect(await room.send(send, fax)).toBeLessThan(300);
      const queued = await until('the slip to be queued', async () => {
        const { slips } = await room.got('slips', gateway, { body: { ids: [slip.id] } });
        return slips[0]?.state === 'queued' ? slips[0] : null;
      });
      expect(queued).toMatchObject({ pages: 4, verdict: 'judge', by: expect.stringMatching(/^\w{26}$/) });
      number = queued.number ?? '';
      const { cases } = await room.got('queue', sato);
      expect(cases.map((one) => one.number)).toContain(number);
    });

    test('shows its pages by links that S3 itself answers', async () => {
      const { pages } = await room.got('pages', sato, { params: { number } });
      expect(pages).toHaveLength(4);
      for (const { image } of pages) {
        const answer = await fetch(image ?? '');
        expect(answer.headers.get('content-type')).toBe('image/jpeg');
        expect(Buffer.from(await answer.arrayBuffer()).readUInt16BE(0)).toBe(0xffd8);
      }
    });

    test('is told by the round of the day what has waited for too long', async () => {
      const { outputs, at } = deployed();
      const round = await fetch(`${at}/2015-03-31/functions/${outputs.SweepFunction}/invocations`, {
        method: 'POST',
      });
      expect(await round.json()).toBeNull();
      const { entries } = await room.got('history', sato, { params: { number } });
      expect(entries.map(({ actor, action, detail }) => [actor, action, detail['day']])).toEqual(
        expect.arrayContaining([['sweep', 'red-line-passed', '2026-11-16']]),
      );
    });

    test('brings it through review to a decision, which its state machine hands on', async () => {
      await room.got('lease', sato, { params: { number }, body: {} });
      let view = await room.got('case', sato, { params: { number } });
      const change = async (route: 'settle' | 'answer' | 'passOn', body: unknown): Promise<void> => {
        view = await room.got(route, sato, { params: { number }, version: view.case.version, body });
      };
      for (const { key } of view.findings.filter(({ weight }) => weight !== 'note'))
        await change('settle', { finding: key, as: 'waived', reason: '確認済み' });
      for (const { code } of view.checks) await change('answer', { code, is: 'yes' });
      await change('passOn', {});
      expect(view.case.status).toBe('reviewed');

      await room.got('release', sato, { params: { number } });
      await room.got('lease', ito, { params: { number }, body: {} });
      const decided = await room.got('decide', ito, {
        params: { number },
        version: view.case.version,
        body: { outcomes: grantedTo(view) },
      });
      expect(decided.case.status).toBe('approved');
      const handedOn = await until('the decision to be handed on', async () => {
        const { entries } = await room.got('history', ito, { params: { number } });
        return entries.find(({ action }) => action === 'decision-handed-on') ?? null;
      });
      expect(handedOn).toMatchObject({
        actor: 'decision',
        detail: { outcome: 'approved', version: String(decided.case.version) },
      });
      expect(await deployed().intake.cases.get(number)).toEqual(decided.case);
    });

    test('asks its bucket for the one page at every address of the console, and says what a browser may do', async () => {
      const { outputs, intake } = deployed();
      await publishConsole(standIn(), outputs, intake.s3);
      // the emulator counts what CloudFront asks of the bucket as asked without TLS, which the bucket refuses by name
      const asked = async (path: string) =>
        (await room.file(path)).text.match(/<Resource>(.*)<\/Resource>/)?.[1];
      for (const path of ['/', '/cases/ABCD-EFGH', '/signed-in'])
        expect(await asked(path)).toBe(`/${outputs.ConsoleBucket}/index.html`);
      expect(await asked('/assets/a.js')).toBe(`/${outputs.ConsoleBucket}/assets/a.js`);
      const { headers } = await room.file('/');
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'strict-transport-security': expect.stringContaining('max-age=63072000'),
      });
      const put = await intake.s3.send(
        new GetObjectCommand({ Bucket: outputs.ConsoleBucket, Key: 'config.json' }),
      );
      expect(JSON.parse((await put.Body?.transformToString()) ?? '')).toEqual({
        issuer: outputs.Issuer,
        clientId: outputs.ConsoleClient,
        scope: 'openid',
      });
    });
  });
}

const claimsOf = (token: string): object =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

/** Everything that is asked for, given as far as it can be without a ground. */
function grantedTo({ case: of, said }: CaseView) {
  const { types, values } = outcomesOn(of.receivedOn);
  return Object.fromEntries(
    said.requestTypes.map((type) => {
      const [is] = Object.entries(types[type]).flatMap(([code, grounds]) =>
        grounds.length === 0 &&
        Object.entries(values).some(([one, { means }]) => one === code && means === 'granted')
          ? [code]
          : [],
      );
      return [type, { is, grounds: [], text: '' }];
    }),
  );
}

/** A console of three files. */
function standIn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'uketsuke-console-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head><title>U</title></head></html>');
  writeFileSync(join(folder, 'assets', 'a.js'), '1');
  return folder;
}

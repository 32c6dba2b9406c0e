import {
  asking,
  byGuardian,
  byParent,
  byPrincipal,
  byProxy,
  changed,
  choice,
  field,
  guardianship,
  hanako,
  ichiro,
  plus,
  register,
  type Spec,
  saying,
  seal,
  without,
} from '../dossier.fixture.ts';
import { silent, speaks } from './case.ts';

const noProof = without(byParent, 'family-register');
const limited = changed(byGuardian, 'guardianship-certificate', (sent) => ({
  ...sent,
  text: ['被保佐人 山田花子', '保佐人 青木一郎'],
}));
/** Who acts is told by marks alone. */
const marking = (spec: Spec, ...options: readonly string[]): Spec =>
  changed(asking(spec, { 'agent.relation': undefined }), 'request-form', (sent) => ({
    ...sent,
    page: { choices: options.map((option) => choice(option, 'tick')) },
  }));
const grown: Spec = asking(byParent, { 'principal.birthDate': '2008-11-18' });

export const agencyCases = [
  speaks('power-of-attorney-missing', 'a proxy without', without(byProxy, 'power-of-attorney'), 'deficiency'),
  silent('power-of-attorney-missing', 'a proxy with', byProxy),
  silent('power-of-attorney-missing', 'a parent', byParent),
  silent('power-of-attorney-missing', 'the principal', byPrincipal),

  speaks(
    'power-of-attorney-incomplete',
    'nobody empowered',
    saying(byProxy, 'power-of-attorney', { agentName: undefined }),
    'doubt',
    'agentName',
  ),
  speaks(
    'power-of-attorney-incomplete',
    'no date',
    saying(byProxy, 'power-of-attorney', { signedOn: undefined }),
    'doubt',
    'signedOn',
  ),
  silent('power-of-attorney-incomplete', 'all filled in', byProxy),

  speaks(
    'power-of-attorney-mismatch',
    'somebody else empowers',
    saying(byProxy, 'power-of-attorney', { name: '松本翔太' }),
    'doubt',
    'name',
  ),
  speaks(
    'power-of-attorney-mismatch',
    'somebody else is empowered',
    saying(byProxy, 'power-of-attorney', { agentName: '松本翔太' }),
    'doubt',
    'agentName',
  ),
  speaks(
    'power-of-attorney-mismatch',
    'dated after the request',
    saying(byProxy, 'power-of-attorney', { signedOn: '2026-11-08' }),
    'note',
    'signedOn',
  ),
  speaks(
    'power-of-attorney-mismatch',
    'dated after the day of receipt',
    saying(byProxy, 'power-of-attorney', { signedOn: '2026-11-19' }),
    'doubt',
    'signedOn',
  ),
  silent(
    'power-of-attorney-mismatch',
    'dated after by an unsure reading',
    saying(byProxy, 'power-of-attorney', { signedOn: field('2026-11-08', 0.3) }),
  ),
  silent('power-of-attorney-mismatch', 'names and day agree', byProxy),

  speaks(
    'power-of-attorney-scope',
    'power to sell a car',
    changed(byProxy, 'power-of-attorney', (sent) => ({
      ...sent,
      text: ['委任状', '自動車の売却に関すること'],
    })),
    'doubt',
  ),
  silent('power-of-attorney-scope', 'power to ask for disclosure', byProxy),

  speaks('seal-certificate-missing', 'a proxy without', without(byProxy, 'seal-certificate'), 'deficiency'),
  speaks(
    'seal-certificate-missing',
    "a company's",
    changed(byProxy, 'seal-certificate', () => ({ kind: 'company-seal-certificate' })),
    'deficiency',
  ),
  silent('seal-certificate-missing', 'a proxy with', byProxy),
  silent('seal-certificate-missing', 'a guardian', byGuardian),
  speaks(
    'seal-certificate-stale',
    'four months old',
    saying(byProxy, 'seal-certificate', { issuedOn: '2026-07-18' }),
    'doubt',
  ),
  silent('seal-certificate-stale', 'four weeks old', byProxy),
  speaks(
    'seal-certificate-undated',
    'no date read',
    saying(byProxy, 'seal-certificate', { issuedOn: undefined }),
    'doubt',
  ),
  silent('seal-certificate-undated', 'a date', byProxy),
  speaks(
    'seal-certificate-mismatch',
    "the agent's seal",
    changed(byProxy, 'seal-certificate', () => seal(ichiro)),
    'doubt',
  ),
  silent('seal-certificate-mismatch', "the principal's seal", byProxy),

  speaks('statutory-authority-missing', 'a parent without a register', noProof, 'deficiency'),
  speaks(
    'statutory-authority-missing',
    'a guardian without a certificate',
    without(byGuardian, 'guardianship-certificate'),
    'deficiency',
  ),
  speaks(
    'statutory-authority-missing',
    'the opposite certificate',
    plus(without(byGuardian, 'guardianship-certificate'), { kind: 'no-guardianship-certificate' }),
    'deficiency',
  ),
  speaks(
    'statutory-authority-missing',
    'a guardian with a register',
    plus(without(byGuardian, 'guardianship-certificate'), register(ichiro)),
    'doubt',
  ),
  silent('statutory-authority-missing', 'a parent with a register', byParent),
  silent('statutory-authority-missing', 'a guardian with a certificate', byGuardian),
  silent('statutory-authority-missing', 'a proxy', byProxy),
  silent(
    'statutory-authority-missing',
    'a guardian of somebody of age, parent marked besides',
    marking(byGuardian, 'parent', 'adult-guardian'),
  ),
  speaks(
    'statutory-authority-missing',
    'a certificate of guardianship from who is marked a parent alone',
    marking(byGuardian, 'parent'),
    'doubt',
  ),

  speaks(
    'statutory-authority-mismatch',
    "another family's register",
    changed(byParent, 'family-register', (sent) => ({ ...sent, text: ['氏名 松本翔太', '【名】健'] })),
    'doubt',
  ),
  speaks(
    'statutory-authority-mismatch',
    "another guardian's certificate",
    changed(byGuardian, 'guardianship-certificate', () =>
      guardianship(hanako, { ...ichiro, name: '松本翔太' }),
    ),
    'doubt',
  ),
  silent('statutory-authority-mismatch', 'both named', byGuardian),
  silent('statutory-authority-mismatch', 'a given name with its birth date', byParent),

  speaks('principal-of-age', 'on the eighteenth birthday', grown, 'doubt'),
  silent('principal-of-age', 'the day before', { ...grown, receivedOn: '2026-11-17' }),
  silent('principal-of-age', 'a guardian', byGuardian),
  speaks('representation-scope-unclear', '保佐', limited, 'doubt'),
  speaks(
    'representation-scope-unclear',
    '任意後見人 on the form',
    asking(byGuardian, { 'agent.relation': '任意後見人' }),
    'doubt',
  ),
  silent('representation-scope-unclear', '成年後見', byGuardian),

  speaks('originals-awaited', 'a proxy by fax', { ...byProxy, channel: 'fax' }, 'note'),
  silent('originals-awaited', 'a proxy by mail', byProxy),
  silent('originals-awaited', 'a parent by fax', { ...byParent, channel: 'fax' }),
];

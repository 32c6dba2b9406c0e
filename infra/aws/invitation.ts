import type { UserInvitationConfig } from 'aws-cdk-lib/aws-cognito';

/** What somebody is sent whose account an administrator made. Cognito puts in the account name and the first password. */
export const invitation: UserInvitationConfig = {
  emailSubject: '【受付システム】アカウントのご案内 / Your account for Uketsuke',
  emailBody: [
    'アカウントが作成されました。初回のサインインで、パスワードの変更と認証アプリの登録をお願いします。',
    'アカウント名: {username}',
    '仮パスワード(3日間有効): {####}',
    '',
    'An account was made for you. When you first sign in you change the password and add an authenticator app.',
    'Account name: {username}',
    'First password (good for three days): {####}',
  ].join('<br>'),
};

import { html, raw } from 'hono/html';
import { demoPeople } from './people.ts';

type Html = ReturnType<typeof html>;

/** Every page of the sign-in: script and style from the files beside it, nothing in the page, nothing from elsewhere. */
const page = (title: string, body: Html, head: Html = html``): string =>
  String(html`<!doctype html>
<html lang="ja" translate="no">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <link rel="stylesheet" href="/oidc/font/wght.css">
    <link rel="stylesheet" href="/oidc/style.css">
    <title>${title}</title>${head}
  </head>
  <body>
    <main>${body}</main>
  </body>
</html>
`);

/** The demonstration sign-in: one button a person. @param action where the choice is posted to */
export const peoplePage = (action: string): string =>
  page(
    '受付 — サインイン（デモ）',
    html`<h1>受付 <small>サインイン（デモ）</small></h1>
<p id="what">だれとしてサインインしますか。これは<strong>試用のためのサインイン</strong>で、パスワードはありません。人物はすべて架空です。このサーバーは、この機械の中からの接続（localhost）だけを受け付けます。</p>
<form method="post" action="${action}" aria-describedby="what">
  <ul>${demoPeople.map(
    ({ account, name, does }) => html`
    <li><button name="account" value="${account}">
      <b>${name}</b> <span class="account">${account}</span>
      <span class="does">${does}</span>
    </button></li>`,
  )}
  </ul>
</form>
<p lang="en" class="aside">Demonstration sign-in: there are no passwords, everybody is invented, and this server answers this machine only.</p>`,
  );

/**
 * @param form the provider's own, with its token against forged requests
 * @param asked the person has said so in the console already: the button is pressed for them
 */
export const leavePage = (form: string, asked: boolean): string =>
  page(
    '受付 — サインアウト',
    html`<h1>サインアウトしますか</h1>
${raw(form)}
<p class="choice">
  <button autofocus type="submit" form="op.logoutForm" name="logout" value="yes">サインアウトする</button>
  <a href="/">やめて戻る</a>
</p>`,
    asked ? html`<script src="/oidc/leave.js" defer></script>` : html``,
  );

export const leftPage = (): string =>
  page(
    '受付 — サインアウト',
    html`<h1>サインアウトしました</h1>
<p><a href="/">もう一度サインインする</a></p>`,
  );

/** @param code an error code of OAuth 2.0, such as `invalid_request` */
export const errorPage = (code: string): string =>
  page(
    '受付 — サインイン',
    html`<h1>サインインできませんでした</h1>
<p>サインインの途中で時間が過ぎたか、このページが直接開かれました。はじめからやり直してください。</p>
<p><a href="/">受付を開く</a></p>
<p class="aside" lang="en">The sign-in ran out or was not begun here (${code}).</p>`,
  );

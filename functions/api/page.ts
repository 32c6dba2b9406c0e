import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { type ProblemCode, problems } from './problems.ts';
import { type Route, routeNames, routes } from './routes.ts';

const style = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid #8886; }
code { font-family: ui-monospace, monospace; }
td:first-child { white-space: nowrap; }
:target { outline: 2px solid; }
`;

/** The page's own style and nothing else: no script, no other address. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The API for people: every route with what it does and who may, every problem with what it means. */
export function page(context: Context): Response {
  context.header('Content-Security-Policy', policy);
  context.header('Cache-Control', 'public, max-age=300');
  return context.html(text);
}

const text = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Uketsuke: the API</title>
<style>${style}</style>
</head>
<body>
<h1>Uketsuke: the API</h1>
<p>Requests carry an access token, <code>Authorization: Bearer …</code>. Those that change a case carry the version that
was seen, <code>If-Match: "3"</code>, and where it says <em>held</em> the caller holds the case. What each route takes and
gives stands in <a href="/api/openapi.json">the OpenAPI document</a>.</p>
<h2>Routes</h2>
<table>
<thead><tr><th>Route</th><th>What it does</th><th>For</th><th>Changes a case</th></tr></thead>
<tbody>
${routeNames.map((name) => rowOf(routes[name])).join('\n')}
</tbody>
</table>
<h2>Problems</h2>
<p>What is refused is told as <code>application/problem+json</code> (RFC 9457); its <code>code</code> is one of these.</p>
<table>
<thead><tr><th>Code</th><th>Status</th><th>Meaning</th></tr></thead>
<tbody>
${codes().map(problemRow).join('\n')}
</tbody>
</table>
</body>
</html>
`;

function rowOf({ method, path, does, roles, changes }: Route): string {
  return `<tr><td><code>${method} ${path}</code></td><td>${does}</td><td>${roles.join(', ')}</td><td>${changes ?? ''}</td></tr>`;
}

function problemRow(code: ProblemCode): string {
  const { status, title } = problems[code];
  return `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${title}</td></tr>`;
}

function codes(): ProblemCode[] {
  return Object.keys(problems).filter((code): code is ProblemCode => code in problems);
}

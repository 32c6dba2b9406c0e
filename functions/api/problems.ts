/** Every problem that the API tells, by its code. */
export const problems = {
  'not-signed-in': { status: 401, title: 'No valid access token came with the request' },
  'not-allowed': { status: 403, title: 'None of your roles may take this route' },
  'no-such-route': { status: 404, title: 'There is no such route' },
  'case-not-found': { status: 404, title: 'No case has that number' },
  'bad-request': { status: 400, title: 'The request is not of the form that the route takes' },
  'bad-cursor': { status: 400, title: 'The cursor is none that this list gave: begin without one' },
  'body-too-large': { status: 413, title: 'The body is longer than any that the API takes' },
  'document-too-large': { status: 413, title: 'The document is larger than can be read: 64 MB' },
  'version-missing': { status: 428, title: 'Say by If-Match which version of the case you saw' },
  'version-conflict': { status: 412, title: 'Somebody changed the case after you saw it' },
  'lost-lease': { status: 409, title: 'You do not hold the case, or no longer' },
  'lease-held': { status: 409, title: 'Somebody else holds the case' },
  'four-eyes': { status: 409, title: 'Who reviewed a case may not decide it (四つの目)' },
  'not-now': { status: 409, title: 'The case does not allow this now' },
  unfit: { status: 422, title: 'What was said does not fit the case' },
  'store-unavailable': { status: 503, title: 'A store does not answer at the moment' },
  'sign-in-unavailable': { status: 503, title: 'The sign-in does not answer at the moment' },
  internal: { status: 500, title: 'Something unexpected went wrong' },
} as const;

export type ProblemCode = keyof typeof problems;

/** What `/config.json` tells of the sign-in: the same code signs in locally and by Amazon Cognito. */
export interface Settings {
  issuer: string;
  clientId: string;
  scope: string;
}

/** @throws Error where the settings are not there or not whole */
export async function readSettings(): Promise<Settings> {
  const response = await fetch('/config.json', { cache: 'no-store' });
  const said: unknown = response.ok ? await response.json() : null;
  const { issuer, clientId, scope } = Object(said);
  if (typeof issuer !== 'string' || typeof clientId !== 'string' || typeof scope !== 'string')
    throw new Error('/config.json does not tell issuer, clientId and scope');
  return { issuer, clientId, scope };
}

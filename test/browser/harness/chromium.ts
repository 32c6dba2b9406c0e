import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import packaged from '@sparticuz/chromium';
import { type BrowserServer, chromium } from 'playwright-core';

/** Where Linux keeps libraries; those of the package come after, for machines that lack them. */
const systemLibraries = ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/lib64', '/usr/lib64'];
const systemFonts = ['/usr/share/fonts', '/usr/local/share/fonts'];

/**
 * Chromium as it comes from npm, on a machine that has none, nor its libraries and fonts.
 * @param folder where it is unpacked, once
 */
export async function launchChromium(folder: string): Promise<BrowserServer> {
  await mkdir(folder, { recursive: true });
  // the package unpacks into the system's temporary folder, and its libraries only where it believes to be in Lambda
  process.env['TMPDIR'] = folder;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const executablePath = await packaged.executablePath();
  const fonts = join(folder, 'fonts.conf');
  await writeFile(fonts, fontSettings([...systemFonts, join(folder, 'fonts')], join(folder, 'font-cache')));
  return chromium.launchServer({
    executablePath,
    // tests may run as root, where Chromium's sandbox does not start
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu'],
    env: {
      ...process.env,
      FONTCONFIG_FILE: fonts,
      LD_LIBRARY_PATH: [...systemLibraries, join(folder, 'al2023', 'lib')].join(':'),
    },
  });
}

const fontSettings = (folders: readonly string[], cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${cache}</cachedir>
</fontconfig>
`;

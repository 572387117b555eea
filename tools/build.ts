import { spawn } from 'node:child_process';
import path from 'node:path';
import type { BrowserName } from '../tests/e2e/harness/driver.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The browser that setup.js found or installed for this tool. */
export function chosenBrowser(): BrowserName {
  const name = process.env.SHODO_BROWSER;
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`expected SHODO_BROWSER to name a browser, got ${name}; start this tool through npm`);
}

/** Folder of the built extension for one browser, whether or not it is there. */
export function buildFolder(browser: BrowserName): string {
  return path.join(root, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Builds the extension for one browser and answers its folder; throws with the builder's output when it fails. */
export async function buildExtension(browser: BrowserName): Promise<string> {
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const child = spawn(process.execPath, [wxt, 'build', '-b', target, '--mv3'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      output += bytes.toString();
    });
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the build for ${target} failed:\n${output}`);
  return buildFolder(browser);
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where Chromium looks for policies on Linux; other browsers on this machine read it too. */
const chromiumFolder = '/etc/chromium';

/**
 * Why no policy can be set for this browser alone, or null where one can. Chromium takes policies from one folder of the machine:
 * a mount that only its own process sees puts another one in its place, for which it takes root on Linux.
 */
export function noPolicyBecause(browser: 'chromium' | 'firefox'): string | null {
  if (process.platform !== 'linux') return 'policies are set in other ways than on Linux';
  if (browser === 'firefox') return null;
  if (!existsSync(chromiumFolder)) return `there is no ${chromiumFolder}, as with another build of Chromium`;
  try {
    execFileSync('unshare', ['-m', 'mount', '--bind', chromiumFolder, chromiumFolder], { stdio: 'ignore' });
    return null;
  } catch {
    return 'it takes root, to show Chromium a folder of policies of its own';
  }
}

/** Writes the policy of one extension into a profile's own folder of Chromium policies. */
export function writeChromiumPolicy(profile: string, extensionId: string, policy: object): void {
  const folder = path.join(profile, 'etc/policies/managed');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'shodo.json'),
    JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }),
  );
}

/** A program that starts Chromium with the profile's own folder of policies in place of the machine's. */
export function writeChromiumStarter(profile: string, program: string): string {
  const starter = path.join(profile, 'start-with-policy');
  const mount = `mount --bind '${path.join(profile, 'etc')}' ${chromiumFolder}`;
  writeFileSync(
    starter,
    `#!/bin/sh\nexec unshare -m sh -c '${mount.replaceAll("'", '"')} && exec "$0" "$@"' '${program}' "$@"\n`,
    {
      mode: 0o755,
    },
  );
  return starter;
}

/** Writes a managed storage manifest, for a Firefox that has the profile's own `home` as HOME. */
export function writeFirefoxPolicy(profile: string, extensionId: string, policy: object): void {
  const folder = path.join(firefoxHome(profile), '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: extensionId, description: 'what an organisation decided', type: 'storage', data: policy };
  writeFileSync(path.join(folder, `${extensionId}.json`), JSON.stringify(manifest));
}

/** The folder that a Firefox with a policy takes for the user's own. */
export function firefoxHome(profile: string): string {
  return path.join(profile, 'home');
}

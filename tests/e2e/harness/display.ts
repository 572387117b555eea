import { execFile, spawn, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** A screen of its own, on which a browser stands with its windows and gets real key events. */
export interface Display {
  /** As in the variable DISPLAY: `:99`. */
  readonly name: string;
  /** Presses keys together in the window that has the focus, as a keyboard does: `alt+shift+x`. */
  press(keys: string): Promise<void>;
  /** Clicks at a place of the screen. */
  click(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

/** Why no such screen can be made here, or null when it can. */
export function whyNoDisplay(): string | null {
  if (process.platform !== 'linux') return 'a screen of its own needs Xvfb, which only Linux has';
  for (const [program, argument] of [
    ['Xvfb', '-help'],
    ['xdotool', 'version'],
  ] as const) {
    if (spawnSync(program, [argument]).error) return `${program} is not installed`;
  }
  return null;
}

const size = '1280x1024x24';
const startLimitMs = 15_000;

/** Starts a screen under a free number. */
export async function openDisplay(): Promise<Display> {
  // It picks a number by itself and writes it to the fourth stream.
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const name = await new Promise<string>((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`Xvfb ${why}; it said:\n${said}`));
    const limit = setTimeout(() => fail('named no screen in time'), startLimitMs);
    child.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
    child.stdio[3]?.on('data', (bytes: Buffer) => {
      clearTimeout(limit);
      resolve(`:${bytes.toString().trim()}`);
    });
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
  const xdotool = (...args: readonly string[]) =>
    promisify(execFile)('xdotool', args, { env: { ...process.env, DISPLAY: name } });
  return {
    name,
    press: async (keys) => {
      await xdotool('key', '--clearmodifiers', keys);
    },
    click: async (x, y) => {
      await xdotool('mousemove', String(x), String(y), 'click', '1');
    },
    close: async () => {
      if (child.exitCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
    },
  };
}

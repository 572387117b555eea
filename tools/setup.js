// Plain JavaScript without dependencies: it runs on the Node that happens to be there, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Oldest Node that can run this file and npm; the newer one that the tools need comes with the dependencies. */
const oldestNodeMajor = 20;
/** First Node that runs TypeScript files as they are and that every development dependency supports. */
const toolNodeMajor = 24;

/** Programs that can drive each browser, first choice first; `install` is the Debian package. */
const browsers = {
  chromium: {
    title: 'Chromium, Chrome or Edge',
    variable: 'SHODO_CHROMIUM',
    install: 'chromium',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFiles('Chromium/Application/chrome.exe'),
      ...programFiles('Google/Chrome/Application/chrome.exe'),
      ...programFiles('Microsoft/Edge/Application/msedge.exe'),
    ],
  },
  firefox: {
    title: 'Firefox (ESR, Developer Edition or Nightly: a release build refuses the restart tests)',
    variable: 'SHODO_FIREFOX',
    install: 'firefox-esr',
    commands: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'],
    files: [
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles('Firefox Developer Edition/firefox.exe'),
      ...programFiles('Firefox Nightly/firefox.exe'),
      ...programFiles('Mozilla Firefox/firefox.exe'),
    ],
  },
};
const japaneseFont = 'fonts-noto-cjk';

/** A screen of its own and the keyboard for it, for tests with real key events, and what lists the repository's files; each with its Debian package. */
const testPrograms = [
  { command: 'git', install: 'git' },
  { command: 'Xvfb', install: 'xvfb' },
  { command: 'xdotool', install: 'xdotool' },
];

/** What is missing and cannot be installed from here: shown to the user as it is, without a stack. */
class SetupFailure extends Error {}

/**
 * Makes sure that dependencies and browsers are there, then runs a TypeScript tool with them.
 * `wanted` names the browsers, all of which the tool gets; 'any' is the first that is there, or Chromium.
 * `tests`: it presses real keys, on a screen that nobody sees, and looks through the repository.
 * SHODO_BROWSER tells the tool which one is meant, SHODO_CHROMIUM and SHODO_FIREFOX where they are.
 * Installs only what is missing; ends the process with the tool's exit code, or 1 with what to do.
 */
export async function runTool(tool, { wanted, tests = false, args = process.argv.slice(2) }) {
  try {
    requireNode();
    installDependencies();
    const names = wanted === 'any' ? [Object.keys(browsers).find(findBrowser) ?? 'chromium'] : wanted;
    // The tool is started in the root of the repository: npm's own variable tells it where the command was typed, as
    // it does where npm started this.
    const typedIn = process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd();
    const env = { ...process.env, ...installBrowsers(names, tests), SHODO_BROWSER: names[0], INIT_CWD: typedIn };
    process.exitCode = await run(toolNode(), [path.join(root, 'tools', tool), ...args], env);
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    console.error(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= oldestNodeMajor) return;
  throw new SetupFailure(
    `This needs Node ${oldestNodeMajor} or newer and runs on ${process.versions.node}. Install one from https://nodejs.org/ and try again.`,
  );
}

function installDependencies() {
  const reason = dependenciesMissing();
  if (reason === null) return;
  // All of this goes to stderr: stdout belongs to the tool's answer.
  console.error(`Installing the dependencies (${reason}) …`);
  // npm tells its children where it is; without that, take the one on the PATH.
  const npmScript = process.env.npm_execpath;
  const [command, first] = npmScript?.endsWith('.js') ? [process.execPath, [npmScript]] : ['npm', []];
  // Installs what is locked and writes nothing back. Not `npm ci`: that also wants every other system's optional packages
  // to be in the lock, and refuses everything where a registry does not carry one of them.
  const done = spawnSync(command, [...first, 'install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['inherit', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (done.status !== 0) {
    throw new SetupFailure(
      done.error
        ? `npm could not be started (${done.error.message}). Install npm, which comes with Node, and try again.`
        : 'npm did not finish: see its message above. It needs the npm registry once; run the same command again when you are online.',
    );
  }
  const still = dependenciesMissing();
  if (still !== null) {
    throw new SetupFailure(`npm finished, but ${still}: package.json and package-lock.json do not fit together.`);
  }
}

/**
 * Why the installed packages are not the locked ones, or null when they are.
 * Compares the lock file with the one npm keeps of what it installed, so an `npm install` by hand counts as well.
 */
function dependenciesMissing() {
  const hidden = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return 'nothing is installed yet';
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  for (const [name, entry] of Object.entries(locked)) {
    if (name === '' || entry.optional) continue;
    if (installed[name]?.version !== entry.version)
      return `${name.replace(/^.*node_modules\//, '')} is not ${entry.version}`;
  }
  return null;
}

/** The Node that came with the dependencies; its package fetches the program in an install script, which may be switched off. */
function toolNode() {
  const bundled = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(bundled)) return bundled;
  if (Number(process.versions.node.split('.')[0]) >= toolNodeMajor) return process.execPath;
  throw new SetupFailure(
    `The tools need Node ${toolNodeMajor}, and the copy that npm should have installed is not there: npm's install scripts are probably switched off.\n` +
      `Either run "npm rebuild node", or install Node ${toolNodeMajor} yourself and try again.`,
  );
}

/** Finds or installs the browsers; answers the environment variables that name them to everything that follows. */
function installBrowsers(wanted, tests) {
  const env = {};
  // A tool that draws nothing needs no font either.
  if (wanted.length === 0) return env;
  const missing = [];
  for (const name of wanted) {
    const found = findBrowser(name);
    if (found) env[browsers[name].variable] = found;
    else missing.push(name);
  }
  const font = process.platform !== 'linux' || hasJapaneseFont();
  // Elsewhere than on Linux the tests that need it say so.
  const programs = tests && process.platform === 'linux' ? testPrograms.filter(({ command }) => !onPath(command)) : [];
  if (missing.length === 0 && font && programs.length === 0) return env;

  const packages = [
    ...missing.map((name) => browsers[name].install),
    ...(font ? [] : [japaneseFont]),
    ...programs.map(({ install }) => install),
  ];
  const refusal = whyNotInstall();
  if (refusal === null) {
    installPackages(packages);
  } else if (missing.length > 0) {
    throw new SetupFailure(
      `${missing.map((name) => `No ${browsers[name].title} was found.`).join('\n')}\n${refusal}\n` +
        `On Debian:  sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}\n` +
        `Elsewhere:  install it from its maker, or name the program you have: ` +
        missing.map((name) => `${browsers[name].variable}=/path/to/program`).join(' '),
    );
  } else {
    if (!font) console.warn('No Japanese font was found, so the pictures will show empty boxes.');
    if (programs.length > 0) {
      console.warn(
        `${programs.map(({ command }) => command).join(' and ')} not found: tests with real keys are left out without a screen, and the rules of the repository cannot be tested without git.`,
      );
    }
    console.warn(`On Debian: sudo apt-get install ${packages.join(' ')}`);
  }
  for (const name of missing) {
    const found = findBrowser(name);
    if (!found) throw new SetupFailure(`apt installed ${browsers[name].install}, but no program of it is on the PATH.`);
    env[browsers[name].variable] = found;
  }
  return env;
}

function findBrowser(name) {
  const { variable, commands, files } = browsers[name];
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new SetupFailure(`${variable} names ${named}, which is no program that can be run.`);
  }
  return commands.map(onPath).find(Boolean) ?? files.find(isProgram);
}

/** Where a command is, or undefined. */
function onPath(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, command)).find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function hasJapaneseFont() {
  const listed = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  if (listed.status === 0) return listed.stdout.trim() !== '';
  // fontconfig comes with the browsers; before that, a font package leaves its folder.
  return (
    existsSync('/usr/share/fonts') &&
    readdirSync('/usr/share/fonts', { recursive: true }).some((file) => /CJK|ipa|takao/i.test(String(file)))
  );
}

/** Why apt cannot be used here, or null when it can. */
function whyNotInstall() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  // Other apt systems name or package these browsers differently (Ubuntu's chromium is a snap).
  if (!/^ID=debian$/m.test(release)) return 'It is installed automatically on Debian only.';
  if (process.getuid?.() !== 0) return 'It is installed automatically only when run as root.';
  return null;
}

function installPackages(packages) {
  console.error(`Installing ${packages.join(', ')} with apt (once) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const done = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (done.status === 0) continue;
    throw new SetupFailure(
      `apt-get ${args.join(' ')} failed:\n${(done.stderr || done.stdout || done.error?.message || '').trim()}\n` +
        'It needs the Debian package server once; run the same command again when you are online.',
    );
  }
}

function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
    // Ctrl+C reaches the whole group: the tool closes its browser and decides how to end.
    const ignore = () => {};
    process.on('SIGINT', ignore);
    process.once('SIGTERM', () => child.kill());
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', ignore);
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

function programFiles(file) {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => path.join(folder, file));
}

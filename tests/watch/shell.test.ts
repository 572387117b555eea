import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import '../property.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'shodo-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

function lists(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(root, 'tools/lists.ts'), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { stdout, stderr, status };
}

function jsonLines(args: readonly string[], input = '') {
  return lists(args, input)
    .stdout.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const fixture = (name: string) => path.join(root, 'tests/fixtures/lists', name);
const adblock = fixture('adblock.txt');
const jpcert = fixture('jpcert.csv');

describe('inspect', () => {
  test('says in JSON what a list is', () => {
    const { stdout, stderr, status } = lists(['inspect', fixture('hosts.txt'), '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      format: 'hosts',
      entries: { hosts: 6, ips: 1, paths: 0 },
      skipped: { comment: 2, blank: 1, 'loopback-name': 3, 'not-understood': 1 },
      refused: {},
      examples: {
        comment: '# Title: Example threats',
        'loopback-name': '127.0.0.1 localhost',
        'not-understood': '192.0.2.7 printer.example',
      },
      date: '2026-07-06T00:40:31.000Z',
      bytes: 332,
    });
  });

  test('says what is no list, with exit code 1', () => {
    const { stdout, status } = lists(['inspect', '--json', fixture('captive-portal.html')]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ format: null, reason: 'html', entries: { hosts: 0, ips: 0, paths: 0 } });
  });

  test('says of a list that the guard refuses as a whole what it refused', () => {
    const poisoned = path.join(folder, 'poisoned.txt');
    writeFileSync(poisoned, 'amazon.co.jp\ngithub.io\n');
    const { stdout, status } = lists(['inspect', poisoned, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'domains',
      entries: { hosts: 0, ips: 0, paths: 0 },
      refused: { 'guarded-brand': 1, 'public-suffix': 1 },
      examples: { 'guarded-brand': 'amazon.co.jp', 'public-suffix': 'github.io' },
    });
    expect(jsonLines(['judge', '--list', poisoned, '--json', 'amazon.co.jp', 'x.github.io'])).toMatchObject([
      { verdict: 'clear', matches: [] },
      { verdict: 'clear', matches: [] },
    ]);
  });

  test('says it in words without --json', () => {
    expect(lists(['inspect', adblock]).stdout).toContain('entries: 4 hosts, 1 IP addresses, 2 paths');
    expect(lists(['inspect', fixture('lfs-pointer.txt')]).stdout).toContain('no list (git-lfs-pointer)');
  });
});

describe('judge', () => {
  test('answers each address on a line of its own, in order', () => {
    const addresses = [
      'https://sub.bad.example/x',
      'good.example',
      'docs.example/D/1?q',
      'mailto:a@bad.example',
      '',
      'http://[broken',
      '192.0.2.33:8080',
      'bad.example:8443/x',
      '//bad.example/x',
      'bad.example:00080',
      'bad.example:80\\x',
      'bad.example:123456',
      'app.example://x',
    ];
    const answers = jsonLines(['judge', '--list', adblock, '--json', '-'], `${addresses.join('\n')}\n`);
    expect(answers.map(({ url, verdict }) => [url, verdict])).toEqual([
      ['https://sub.bad.example/x', 'flagged'],
      ['good.example', 'clear'],
      ['docs.example/D/1?q', 'flagged'],
      ['mailto:a@bad.example', 'ignored'],
      ['', 'ignored'],
      ['http://[broken', 'ignored'],
      ['192.0.2.33:8080', 'flagged'],
      ['bad.example:8443/x', 'flagged'],
      ['//bad.example/x', 'flagged'],
      ['bad.example:00080', 'flagged'],
      ['bad.example:80\\x', 'flagged'],
      ['bad.example:123456', 'ignored'],
      ['app.example://x', 'ignored'],
    ]);
    expect(answers[0].matches).toEqual([
      { list: adblock, entry: 'bad.example', kind: 'unknown', line: '||bad.example^' },
    ]);
  });

  test('names each list that has the address, with what it knows', () => {
    const [answer] = jsonLines([
      'judge',
      '--list',
      adblock,
      '--list',
      jpcert,
      '--json',
      'https://brand-login.example/',
    ]);
    expect(answer.matches).toEqual([
      {
        list: jpcert,
        entry: 'brand-login.example',
        kind: 'phishing',
        line: '2025/08/01 10:21:00,https://brand-login.example/support/?login=1,例示銀行',
        brand: '例示銀行',
        listedAt: '2025-08-01T01:21:00.000Z',
      },
    ]);
  });

  test('an allowed hit is clear and keeps its matches', () => {
    const answers = jsonLines([
      'judge',
      '--list',
      adblock,
      '--allow',
      'BAD.example.',
      '--json',
      'bad.example',
      'worse.example',
      'good.example',
    ]);
    expect(answers.map(({ verdict, allowed, matches }) => [verdict, allowed, matches.length])).toEqual([
      ['clear', true, 1],
      ['flagged', undefined, 1],
      ['clear', undefined, 0],
    ]);
  });

  test('entries lapse only when the day is told', () => {
    const ip = ['judge', '--list', adblock, '--json', '192.0.2.33'];
    expect(jsonLines(ip)[0].verdict).toBe('flagged');
    expect(jsonLines([...ip, '--now', '2026-04-18'])[0].verdict).toBe('flagged');
    expect(jsonLines([...ip, '--now', '2026-04-20'])[0].verdict).toBe('clear');
  });

  test('entries lapse by what their list is', () => {
    const verdictsOn = (list: string, address: string, days: readonly string[]) =>
      days.map((now) => jsonLines(['judge', '--list', list, '--json', '--now', now, address])[0].verdict);
    expect(verdictsOn(jpcert, 'brand-login.example', ['2026-07-31', '2026-08-02'])).toEqual(['flagged', 'clear']);
    expect(verdictsOn(fixture('tweetfeed.csv'), 'lure.example', ['2026-09-20', '2026-09-23'])).toEqual([
      'flagged',
      'clear',
    ]);
    const urls = path.join(folder, 'hacked.txt');
    writeFileSync(urls, '# Updated: 2026-08-22\nhttps://shop.example.co.jp/x\nhttps://own.example/x\n');
    expect(verdictsOn(urls, 'shop.example.co.jp', ['2026-11-19', '2026-11-21'])).toEqual(['flagged', 'clear']);
    expect(verdictsOn(urls, 'own.example', ['2030-01-01'])).toEqual(['flagged']);
  });

  test('a look-alike is suspicious', () => {
    expect(jsonLines(['judge', '--list', adblock, '--json', 'https://arnazon.com/'])[0]).toMatchObject({
      verdict: 'suspicious',
      matches: [],
      imitates: 'Amazon',
    });
  });

  test('a name that mixes scripts is suspicious', () => {
    const judged = ['judge', '--list', adblock, 'https://кофеshop.example/'];
    expect(jsonLines([...judged, '--json'])[0]).toMatchObject({
      verdict: 'suspicious',
      matches: [],
      mixesScripts: true,
    });
    expect(lists(judged).stdout).toBe('suspicious\thttps://кофеshop.example/\tmixes scripts\n');
  });

  test('says it in words without --json', () => {
    expect(lists(['judge', '--list', adblock, 'bad.example', 'good.example']).stdout).toBe(
      `flagged\tbad.example\t${adblock}: bad.example (unknown)\nclear\tgood.example\n`,
    );
  });
});

describe('a file is looked for where the command was typed', () => {
  writeFileSync(path.join(folder, 'near.txt'), 'bad.example\n');
  test.each([
    ['started by npm in the repository', 'lists.js', root, { INIT_CWD: folder }],
    ['started by hand', 'lists.js', folder, { INIT_CWD: root }],
    ['without what installs the dependencies', 'lists.ts', folder, { INIT_CWD: root }],
    ['at once by npm', 'lists.ts', root, { INIT_CWD: folder }],
  ])('%s', (_name, tool, cwd, env) => {
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [path.join(root, 'tools', tool), ...args], {
        cwd,
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
    expect(JSON.parse(run('inspect', 'near.txt', '--json').stdout)).toMatchObject({ entries: { hosts: 1 } });
    expect(run('judge', '--list', './near.txt', 'bad.example').stdout).toBe(
      'flagged\tbad.example\t./near.txt: bad.example (unknown)\n',
    );
  });
});

test('addresses come on standard input by the hundred thousand', () => {
  const input = 'good.example\n'.repeat(200_000);
  const { stdout, status } = lists(['judge', '--list', adblock, '-'], input);
  expect(status).toBe(0);
  expect(stdout.split('\n').length).toBe(200_001);
});

test('a mark at the beginning and CRLF are no part of what comes on standard input', () => {
  const answers = jsonLines(['judge', '--list', adblock, '--json', '-'], '\uFEFFbad.example\r\n\r\ngood.example\r\n');
  expect(answers.map(({ url, verdict }) => [url, verdict])).toEqual([
    ['bad.example', 'flagged'],
    ['', 'ignored'],
    ['good.example', 'clear'],
  ]);
});

test('whoever stops reading, such as head, ends it without an error', async () => {
  const tool = spawn(process.execPath, [path.join(root, 'tools/lists.ts'), 'judge', '--list', adblock, '-']);
  let complaint = '';
  tool.stderr.on('data', (piece) => {
    complaint += piece;
  });
  tool.stdout.once('data', () => tool.stdout.destroy());
  tool.stdin.end('good.example\n'.repeat(200_000));
  const [status] = await once(tool, 'close');
  expect({ status, complaint }).toEqual({ status: 0, complaint: '' });
});

test('whatever is installed on the way, only the answer is on stdout', () => {
  const checkout = path.join(folder, 'checkout');
  mkdirSync(path.join(checkout, 'tools'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(path.join(checkout, file), text);
  copyFileSync(path.join(root, 'tools/setup.js'), path.join(checkout, 'tools/setup.js'));
  write('package.json', '{"type":"module"}');
  write('package-lock.json', '{"packages":{}}');
  write('tools/run.js', "import { runTool } from './setup.js';\nawait runTool('answer.ts', { wanted: [] });\n");
  write('tools/answer.ts', "console.log('the answer');\n");
  // Stands for npm: it talks on both streams and leaves behind what npm leaves behind.
  write(
    'npm.js',
    "import { cpSync, mkdirSync } from 'node:fs';\nconsole.log('added 1 package');\nconsole.error('npm warn');\nmkdirSync('node_modules');\ncpSync('package-lock.json', 'node_modules/.package-lock.json');\n",
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tools/run.js'], {
    cwd: checkout,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: path.join(checkout, 'npm.js') },
  });
  expect({ stdout, status }).toEqual({ stdout: 'the answer\n', status: 0 });
  expect(stderr).toContain('Installing the dependencies');
  expect(stderr).toContain('added 1 package');
});

describe('one clear line on stderr and exit code 2', () => {
  const directory = folder;
  writeFileSync(path.join(folder, 'page.html'), '<html></html>');
  test.each([
    [
      'a missing list',
      ['judge', '--list', path.join(folder, 'missing.txt'), 'bad.example'],
      'missing.txt: cannot be read (ENOENT)',
    ],
    ['a folder', ['inspect', directory], 'cannot be read (EISDIR)'],
    ['a missing file', ['inspect', path.join(folder, 'missing.txt'), '--json'], 'missing.txt: cannot be read (ENOENT)'],
    [
      'a list that is none',
      ['judge', '--list', path.join(folder, 'page.html'), 'bad.example'],
      'page.html: no list (html)',
    ],
    ['a date that is none', ['judge', '--list', adblock, '--now', 'tomorrow', 'bad.example'], 'got tomorrow'],
  ])('%s', (_name, args, message) => {
    const { stdout, stderr, status } = lists(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    [[]],
    [['frobnicate']],
    [['judge', 'bad.example']],
    [['inspect']],
    [['judge', '--list', adblock]],
    [['judge', '--list']],
    [['judge', '--list', adblock, '--frob']],
  ])('arguments %j bring up the usage', (args) => {
    const { stderr, status } = lists(args);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run -s lists -- ');
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(path.join(root, file)));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Who may import whom: README.md, "Architecture". Rooms end in a slash, packages do not; the first row that fits counts. */
const domains = ['guide/', 'watch/', 'incidents/', 'settings/', 'i18n/'];
const everything = ['guide/', 'watch/', 'incidents/', 'settings/', 'i18n/', 'platform/', 'components/', 'entrypoints/'];
const table: readonly { readonly from: RegExp; readonly may: readonly (string | RegExp)[] }[] = [
  { from: /^i18n\//, may: ['i18n/'] },
  { from: /^guide\//, may: ['guide/', 'i18n/', 'japanese-holidays'] },
  { from: /^watch\//, may: ['watch/'] },
  { from: /^incidents\//, may: ['incidents/', 'guide/', 'i18n/'] },
  { from: /^settings\//, may: ['settings/', 'guide/', 'i18n/'] },
  { from: /^platform\//, may: ['platform/', ...domains, /^wxt\//, 'idb', '@noble/hashes/sha2.js'] },
  { from: /^components\//, may: ['components/', ...domains, /^preact(\/|$)/] },
  // What wires: main.tsx, and of the popup what comes before and after its first paint.
  {
    from: /^entrypoints\/(background\/|first-paint\.ts$|[^/]+\/(main\.tsx|open-ports\.ts)$)/,
    may: [...everything, /^preact(\/|$)/, /^wxt\//, 'idb'],
  },
  // A screen: what stands beside main.tsx.
  { from: /^entrypoints\/([^/]+)\//, may: ['components/', ...domains, /^preact(\/|$)/, 'entrypoints/$1/'] },
];

const sources = tracked.filter(
  (file) => /^(?!tools\/|tests\/|bench\/).*\/.*\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
);

describe.each(sources)('%s', (file) => {
  test('imports only what its room may', () => {
    const row = table.find(({ from }) => from.test(file));
    if (!row)
      throw new Error(
        `${file} is in no room of the table in tests/rules/repository.test.ts: move it, or add the room there and in README.md`,
      );
    const own = row.from.exec(file)?.[1] ?? '';
    const forbidden = importsOf(read(file), file).filter(
      (target) =>
        !row.may.some((allowed) => {
          if (allowed instanceof RegExp) return allowed.test(target);
          return allowed.endsWith('/') ? target.startsWith(allowed.replace('$1', own)) : target === allowed;
        }),
    );
    expect(forbidden, `${file} may import only ${row.may.join(', ')}: hand the rest in as a parameter or prop`).toEqual(
      [],
    );
  });
});

/** Everything a source file imports in any form: paths from the root, or package names. */
function importsOf(source: string, file: string): readonly string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  const computed = /\bimport\(\s*[^'"\s)]/.exec(code) ?? /\brequire\s*\(/.exec(code);
  if (computed)
    throw new Error(`${file} imports something that no reader can look up ("${computed[0]}"): name it in quotes`);
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"\s]+)['"]/g)].map(([, name = '']) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
  );
}

test('no file names a folder of somebody’s machine', () => {
  const folders = [path.dirname(root), homedir()].filter((folder) => folder.length > 1).map((folder) => `${folder}/`);
  const found = tracked
    .filter((file) => /\.(tsx?|js|json|md|html|css|txt)$/.test(file) || !path.basename(file).includes('.'))
    .filter((file) => folders.some((folder) => new RegExp(`(^|[^\\w.-])${folder}`, 'm').test(read(file))));
  expect(found, 'Write the path relative to the repository instead').toEqual([]);
});

test.each(tracked.filter((file) => /^tests\/.*\.tsx?$/.test(file) && file !== 'tests/property.ts'))(
  '%s takes property tests from tests/property.ts',
  (file) => {
    const reason = 'With other settings one failure may search for its smallest example for ever';
    expect(importsOf(read(file), file), reason).not.toContain('fast-check');
  },
);

test('the lock file and .npmrc name no registry, so that everybody installs from their own', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  expect(read('.npmrc')).not.toMatch(/registry\s*=\s*http/);
});

test('README.md names both commands', () => {
  expect(read('README.md')).toContain('npm start');
  expect(read('README.md')).toContain('npm test');
});

test.each(Object.keys(JSON.parse(read('package.json')).dependencies))(
  'README.md says why %s is in the shipped bundle',
  (name) => {
    expect(read('README.md'), `Add ${name} and its reason to "Dependencies" in README.md`).toContain(`\`${name}\``);
  },
);

test.each(tracked.filter((file) => file.endsWith('.css') && read(file).includes('@layer ')))(
  '%s names the order of the layers first, since a page may load its stylesheets in any order',
  (file) => {
    const [first] = /@layer [^;{]*[;{]/.exec(read(file)) ?? [];
    expect(first, 'Put this line above all other rules of the file.').toBe('@layer base, components, screens, modes;');
  },
);

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contactRoleText } from '../../i18n/contacts.ts';
import { applyPolicy, fixableKeys, isManaged, noPolicy, type Policy } from '../../settings/policy.ts';
import { readPolicy } from '../../settings/read-policy.ts';
import { defaultSettings, readStoredSettings, type Settings } from '../../settings/settings.ts';
import { fc, runs } from '../property.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const schema = JSON.parse(read('public/managed-policy.json')) as { readonly properties: Record<string, Schema> };

interface Schema {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: Schema;
}

describe('a policy', () => {
  test('that was never set decides nothing', () => {
    for (const nothing of [undefined, null, {}, [], 'policy', 7]) expect(readPolicy(nothing)).toEqual(noPolicy);
    expect(isManaged(noPolicy)).toBe(false);
    expect(applyPolicy(defaultSettings, noPolicy)).toEqual({ ...defaultSettings, fixed: [], fixedLists: [] });
  });

  test('stands over what the user chose, and what it leaves open stays the user’s', () => {
    const own: Settings = { ...defaultSettings, language: 'ja', theme: 'dark', lists: { a: false, b: false } };
    const policy = readPolicy({ language: 'en', logDays: 30, lists: { a: true, c: false } });
    expect(applyPolicy(own, policy)).toMatchObject({
      language: 'en',
      theme: 'dark',
      logDays: 30,
      lists: { a: true, b: false, c: false },
      agreedLists: ['a'],
      fixed: ['language', 'logDays'],
      fixedLists: ['a', 'c'],
    });
  });

  test.each([
    ['language', 'fr'],
    ['theme', true],
    ['prefecture', '48'],
    ['prefecture', 13],
    ['logDays', 0],
    ['logDays', '30'],
    ['lookBack', 'yes'],
    ['notifications', 1],
    ['contacts', { role: 'owner' }],
    ['ownLists', 'https://lists.example/'],
    ['lists', ['a']],
    ['deniedHosts', 'bad.example'],
    ['version', 2],
    ['readiness', ['backup']],
    ['nonsense', 1],
  ])('with a value that says nothing (%s) names it and leaves that key alone', (key, value) => {
    expect(readPolicy({ [key]: value })).toEqual({ ...noPolicy, faults: [key] });
  });

  test('keeps the good items of a list and names the others by their place', () => {
    const contact = { role: 'responsible', name: '責任者A', phone: '03-0000-0000' };
    const policy = readPolicy({
      contacts: [contact, { ...contact, role: 'nobody' }, null],
      deniedHosts: [
        'Bad.Example.',
        'https://bad.example/',
        'com',
        '*.bad.example',
        'a b',
        'bad.example:80',
        '192.0.2.1',
      ],
      allowedHosts: ['例え.example', 5],
      lists: { a: true, b: 'on' },
      ownLists: [
        { url: 'https://lists.example/a.txt#part', name: '社内', threat: 'phishing' },
        { url: 'http://lists.example/b.txt' },
        { url: 'https://user@lists.example/' },
        { url: 'file:///etc/hosts' },
      ],
    });
    expect(policy.settings.contacts).toEqual([{ id: 'place-0', ...contact, mail: '', note: '' }]);
    expect([...policy.deniedHosts]).toEqual(['bad.example', '192.0.2.1']);
    expect(policy.allowedHosts).toEqual(['xn--r8jz45g.example']);
    expect(policy.lists).toEqual({ a: true });
    expect(policy.ownLists).toEqual([
      {
        id: 'own-policy-https://lists.example/a.txt',
        name: '社内',
        source: 'url',
        url: 'https://lists.example/a.txt',
        threat: 'phishing',
        addedAtMs: 0,
      },
    ]);
    const wrong = ['contacts[1]', 'contacts[2]', ...[1, 2, 3, 4, 5].map((place) => `deniedHosts[${place}]`)];
    const more = ['allowedHosts[1]', 'lists.b', ...[1, 2, 3].map((place) => `ownLists[${place}]`)];
    expect(policy.faults).toEqual([...wrong, ...more]);
  });

  test('takes a list over plain http only from a host that it names for that', () => {
    const ownLists = [{ url: 'http://lists.example/a.txt' }];
    expect(readPolicy({ ownLists, plainHttpHosts: ['lists.example'] }).ownLists).toHaveLength(1);
    expect(readPolicy({ ownLists, plainHttpHosts: ['other.example'] }).ownLists).toEqual([]);
  });

  test('forbids what it meant to forbid also when it is misspelt', () => {
    for (const meant of [false, 'false', 0, null, {}]) {
      const policy = readPolicy({ proceedOnce: meant, allowForTime: meant });
      expect([policy.offersOnce, policy.offersAllow], String(meant)).toEqual([false, false]);
    }
    expect(readPolicy({ proceedOnce: true, allowForTime: true })).toEqual(noPolicy);
  });

  test('of any shape never throws, never loosens by a slip and gives settings that the record would take', () => {
    const key = fc.constantFrom(...Object.keys(schema.properties), 'version', '__proto__', 'constructor', 'x');
    const stored = fc.oneof(fc.anything(), fc.array(fc.tuple(key, fc.anything())).map(Object.fromEntries));
    fc.assert(
      fc.property(stored, (anything) => {
        const policy: Policy = readPolicy(anything);
        const given = anything as { readonly [key: string]: unknown } | null;
        if (policy.offersOnce) expect([undefined, true]).toContain(given?.proceedOnce);
        if (policy.offersAllow) expect([undefined, true]).toContain(given?.allowForTime);
        for (const host of [...policy.allowedHosts, ...policy.deniedHosts]) expect(host).toMatch(/\.|^\[/);
        for (const { url } of policy.ownLists) expect(url).toMatch(/^https:/);
        const { fixed: _, fixedLists: __, ...settings } = applyPolicy(defaultSettings, policy);
        expect(readStoredSettings(settings)).toEqual(settings);
      }),
      runs(1000),
    );
  });
});

describe('the schema that Chrome and Edge check a policy by', () => {
  const names = [...fixableKeys, 'lists', 'ownLists', 'allowedHosts', 'deniedHosts', 'proceedOnce', 'allowForTime'];
  // A person's own state, and what follows from the other keys.
  const notForPolicies = ['version', 'seenNotesNotice', 'readiness', 'agreedLists'];

  test('has each key that the reader knows, and together with those of a person each key of the settings', () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual(names.toSorted());
    const covered = [...names, ...notForPolicies];
    expect(Object.keys(defaultSettings).filter((name) => !covered.includes(name))).toEqual([]);
  });

  test.each(names)('takes for %s just what the reader takes', (name) => {
    const samples = samplesOf(schema.properties[name] as Schema);
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) {
      const policy = readPolicy({ [name]: sample });
      expect(policy.faults, JSON.stringify(sample)).toEqual([]);
    }
    expect(readPolicy({ [name]: Symbol('of no type') }).faults).toEqual([name]);
  });

  test('knows each role a contact can have', () => {
    expect(schema.properties.contacts?.items?.properties?.role?.enum).toEqual(Object.keys(contactRoleText));
  });
});

describe('docs/policy.md', () => {
  const document = read('docs/policy.md');

  test.each(Object.keys(schema.properties))('has a row for %s', (name) => {
    expect(document).toContain(`| \`${name}\` |`);
  });

  test('has examples that hold no key and no value that would be ignored', () => {
    const examples = [...document.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text));
    const policies = examples.flatMap(findPolicies);
    // One for Chromium on Linux and macOS, one for Firefox.
    expect(policies.length).toBeGreaterThanOrEqual(2);
    for (const policy of policies) {
      expect(Object.keys(policy).length).toBeGreaterThan(5);
      expect(readPolicy(policy).faults).toEqual([]);
      for (const name of Object.keys(policy)) expect(Object.keys(schema.properties)).toContain(name);
    }
  });
});

/** Whatever stands under `3rdparty` for one extension, in the form of either browser. */
function findPolicies(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const { '3rdparty': third } = value as { readonly '3rdparty'?: object };
  if (third === undefined) return Object.values(value).flatMap(findPolicies);
  const { extensions, Extensions } = third as { readonly extensions?: object; readonly Extensions?: object };
  return [...Object.values(extensions ?? {}), ...Object.values(Extensions ?? {})];
}

/** Values that a schema takes: its borders, each of its words. */
function samplesOf({ type, items, minimum = 0, maximum = 9, ...rest }: Schema): readonly unknown[] {
  if (type === 'boolean') return [true, false];
  if (type === 'integer') return [minimum, maximum];
  if (type === 'string') return rest.enum ?? [''];
  if (type === 'object' && rest.additionalProperties) return [{}, { name: samplesOf(rest.additionalProperties)[0] }];
  if (type === 'array' && items?.properties?.role)
    return [[], ...(items.properties.role.enum ?? []).map((role) => [{ role }])];
  if (type === 'array' && items?.properties?.url)
    return [[], ...(items.properties.threat?.enum ?? []).map((threat) => [{ url: 'https://lists.example/', threat }])];
  return type === 'array' ? [[], ['host.example']] : [];
}

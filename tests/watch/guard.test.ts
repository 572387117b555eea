import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isWithin, parseAddress, parseHost, withParents } from '../../watch/address.ts';
import { brands } from '../../watch/guard/brands.ts';
import { hostingRoots } from '../../watch/guard/hosting-roots.ts';
import { popularSites } from '../../watch/guard/popular-sites.ts';
import { sharedHosts } from '../../watch/guard/shared-hosts.ts';
import { sharedPaths } from '../../watch/guard/shared-paths.ts';
import { refuseHost, refusePath } from '../../watch/guard.ts';
import { judge } from '../../watch/judge.ts';
import { readList } from '../../watch/parse.ts';
import { suffixParents } from '../../watch/registrable.ts';
import { suffixRules } from '../../watch/suffix-rules.ts';
import { fc, runs } from '../property.ts';
import { compileText, open, openText } from './list-under-test.ts';

const brandHosts = brands.flatMap((brand) => brand.hosts);

test.each([
  ['printer', 'single-label'],
  ['com', 'single-label'],
  ['localhost', 'local'],
  ['nas.local', 'local'],
  ['router.home.arpa', 'local'],
  ['wiki.corp', 'local'],
  ['192.168.1.1', 'local'],
  ['10.0.0.1', 'local'],
  ['127.0.0.1', 'local'],
  ['169.254.1.1', 'local'],
  ['100.64.0.1', 'local'],
  ['224.0.0.1', 'local'],
  ['[::1]', 'local'],
  ['[fe80::1]', 'local'],
  ['[fd00::1]', 'local'],
  ['co.jp', 'public-suffix'],
  ['tokyo.jp', 'public-suffix'],
  ['github.io', 'public-suffix'],
  ['vercel.app', 'public-suffix'],
  ['workers.dev', 'public-suffix'],
  ['duckdns.org', 'public-suffix'],
  ['kobe.jp', 'public-suffix'],
  ['s3.amazonaws.com', 'public-suffix'],
  ['amazonaws.com', 'hosting-root'],
  ['ap-northeast-1.amazonaws.com', 'hosting-root'],
  ['fastly.net', 'hosting-root'],
  ['weebly.com', 'hosting-root'],
  ['www.weebly.com', 'hosting-root'],
  ['xsrv.jp', 'hosting-root'],
  ['sharepoint.com', 'hosting-root'],
  ['telegra.ph', 'shared-host'],
  ['bit.ly', 'shared-host'],
  ['www.dropbox.com', 'shared-host'],
  ['github.com', 'shared-host'],
  ['nytimes.com', 'popular'],
  ['www.nytimes.com', 'popular'],
  ['amazon.co.jp', 'guarded-brand'],
  ['www.amazon.co.jp', 'guarded-brand'],
  ['any.smbc-card.com', 'guarded-brand'],
  ['docs.google.com', 'guarded-brand'],
  ['ipa.go.jp', 'guarded-brand'],
  ['ap-northeast-1.compute.amazonaws.com', 'hosting-root'],
  ['ap-northeast-1.elb.amazonaws.com', 'hosting-root'],
  ['azure.com', 'hosting-root'],
  ['cloudapp.azure.com', 'hosting-root'],
  ['japaneast.cloudapp.azure.com', 'hosting-root'],
  ['westus2.cloudapp.azure.com', 'hosting-root'],
  ['biglobe.ne.jp', 'hosting-root'],
  ['backlog.com', 'hosting-root'],
  ['portal.azure.com', 'guarded-brand'],
  ['teams.cloud.microsoft', 'guarded-brand'],
  ['forms.cloud.microsoft', 'guarded-brand'],
  ['stripe.com', 'guarded-brand'],
  ['www.stripe.com', 'guarded-brand'],
  ['anser.ne.jp', 'guarded-brand'],
  ['pref.aomori.jp', 'guarded-brand'],
  ['jsdelivr.net', 'shared-host'],
  ['go.com', 'popular'],
  ['prod.fastly.net', 'hosting-root'],
])('an entry for all of %s is refused: %s', (host, reason) => {
  expect(refuseHost(host)).toBe(reason);
});

test('an entry for what stands above a guarded name is refused: it would take that name along', () => {
  const suffixes = suffixRules
    .trim()
    .split(/\s+/)
    .filter((rule) => !rule.startsWith('!'))
    .map((rule) => rule.replace('*.', ''));
  const guarded = [...brandHosts, ...popularSites, ...sharedHosts, ...hostingRoots, ...suffixes];
  const above = new Set(guarded.flatMap((host) => [...withParents(host)].filter((parent) => parent !== host)));
  expect(above.size).toBeGreaterThan(800);
  expect([...above].filter((host) => refuseHost(host) === undefined)).toEqual([]);
});

test.each([
  'bad.example',
  'listed.shodo.test',
  'customer.weebly.com',
  'customer.github.io',
  'customer.xsrv.jp',
  'tenant.sharepoint.com',
  'ec2-1-2-3-4.compute-1.amazonaws.com',
  'bucket.s3.amazonaws.com',
  'ec2-1-2-3-4.ap-northeast-1.compute.amazonaws.com',
  'customer.japaneast.cloudapp.azure.com',
  'customer.azure.com',
  'customer.backlog.com',
  'customer.box.com',
  'evil.stripe.com',
  'evil.jsdelivr.net',
  'evil.pref.aomori.jp',
  'city.kobe.jp',
  'c.kobe.jp',
  'notamazon.co.jp',
  'amazon.co.jp.bad.example',
  '203.0.113.5',
  '[2001:db8::1]',
])('an entry for %s is acted on', (host) => {
  expect(refuseHost(host)).toBeUndefined();
});

test.each([
  ['docs.google.com', undefined],
  ['sites.google.com', undefined],
  ['forms.office.com', undefined],
  ['forms.cloud.microsoft', undefined],
  ['sway.cloud.microsoft', undefined],
  ['outlook.cloud.microsoft', 'guarded-brand'],
  ['play.google.com', undefined],
  ['indd.adobe.com', undefined],
  ['bing.com', undefined],
  ['github.com', undefined],
  ['t.co', undefined],
  ['nytimes.com', undefined],
  ['www.amazon.co.jp', 'guarded-brand'],
  ['amazon.co.jp', 'guarded-brand'],
  ['login.microsoftonline.com', 'guarded-brand'],
  ['accounts.google.com', 'guarded-brand'],
  ['direct.smbc.co.jp', 'guarded-brand'],
  ['192.168.0.1', 'local'],
])('an entry for one path of %s: %s', (host, reason) => {
  expect(refusePath(host, '/own/page')).toBe(reason);
});

test.each([
  ['docs.google.com', '/document', 'shared-host'],
  ['docs.google.com', '/Document/D', 'shared-host'],
  ['docs.google.com', '/document/u/0/d', 'shared-host'],
  ['docs.google.com', '/forms/d/e', 'shared-host'],
  ['docs.google.com', '/forms/d/e/Abc', undefined],
  ['docs.google.com', '/document/d/Abc', undefined],
  ['docs.google.com', '/document?usp=Abc', undefined],
  ['drive.google.com', '/uc', 'shared-host'],
  ['drive.google.com', '/uc?export=download', 'shared-host'],
  ['drive.google.com', '/uc?id', 'shared-host'],
  ['drive.google.com', '/uc?export=download&id=', 'shared-host'],
  ['drive.google.com', '/uc?export=download&id=Abc', undefined],
  ['sites.google.com', '/view', 'shared-host'],
  ['sites.google.com', '/view/evil', undefined],
  ['www.youtube.com', '/watch', 'shared-host'],
  ['www.youtube.com', '/watch?v=Abc', undefined],
  ['www.dropbox.com', '/scl', 'shared-host'],
  ['www.facebook.com', '/login.php', 'shared-host'],
  ['apps.apple.com', '/jp/app', 'shared-host'],
  ['apps.apple.com', '/jp/app/evil/id1', undefined],
  ['l.instagram.com', '/?e=Abc', 'shared-host'],
  ['l.instagram.com', '/?u=Abc', undefined],
  ['web.archive.org', '/web/2026', 'shared-host'],
  ['web.archive.org', '/web/2026/http:', undefined],
  ['github.com', '/evil', undefined],
  ['bad.example', '/document', undefined],
])('an entry for %s%s, behind which others have their pages: %s', (host, path, reason) => {
  expect(refusePath(host, path)).toBe(reason);
});

describe('whatever a list says, no guarded name is flagged', () => {
  const guarded = [
    ...brandHosts,
    ...popularSites,
    ...hostingRoots,
    ...sharedHosts,
    ...suffixParents(),
    'co.jp',
    'github.io',
    'vercel.app',
  ];
  const poisons: [string, (host: string) => string, ((lines: readonly string[]) => string)?][] = [
    ['names', (host) => host],
    ['hosts file', (host) => `0.0.0.0 www.${host}\n0.0.0.0 ${host}`],
    ['adblock', (host) => `||${host}^\n||${host}^$all\n|https://${host}/\n||${host}/^`],
    ['addresses', (host) => `https://${host}/\nhttps://${host.toUpperCase()}.:8443/?\nhttps://user@${host}//`],
    ['JPCERT/CC', (host) => `2025/08/01 10:21:00,https://${host}/,例`],
    ['TweetFeed', (host) => `2026-08-22 02:53:35,who,domain,${host},#phishing,https://x.com/who/1`],
    ['dnsmasq', (host) => `address=/${host}/0.0.0.0`],
    ['RPZ', (host) => `${host} CNAME .`],
    ['uBlacklist', (host) => `*://*.${host}/*\n*://${host}/*`],
    ['JSON', (host) => host, (lines) => JSON.stringify({ allow: [], deny: lines })],
  ];
  test.each(poisons)('%s', async (_name, write, wrap = (lines) => lines.join('\n')) => {
    const text = wrap(['bad.example', ...guarded].map(write));
    const list = await openText(text);
    for (const host of guarded) {
      const verdict = await judge(`https://${host}/`, [list], { allows: [], nowMs: undefined });
      expect(verdict.kind, host).toBe('clear');
    }
    expect((await judge('https://bad.example/', [list], { allows: [], nowMs: undefined })).kind).toBe('flagged');
  });

  test('nor any page of a brand, nor any name below it that is not for everybody', async () => {
    const lines = brandHosts.flatMap((host) => [
      `https://${host}/login`,
      `https://login.${host}/a?b`,
      `||${host}/login^`,
      `||any.${host}^`,
    ]);
    const list = await openText(['||bad.example^', ...lines].join('\n'));
    for (const host of brandHosts) {
      for (const url of [`https://${host}/login`, `https://login.${host}/a?b`, `https://any.${host}/`]) {
        expect((await judge(url, [list], { allows: [], nowMs: undefined })).kind, url).toBe('clear');
      }
    }
  });
});

test('however a list writes it, no guarded name is flagged', async () => {
  const names = [
    ...brandHosts,
    ...popularSites,
    ...sharedHosts,
    ...hostingRoots,
    ...suffixParents(),
    'co.jp',
    'github.io',
  ];
  const before = fc.constantFrom(
    ...[
      '',
      '||',
      '|https://',
      '.',
      '*.',
      'www.',
      '*://*.',
      '0.0.0.0 ',
      '::1\t',
      'https://',
      'http://u:p@',
      '//',
      ' ',
      '@@',
      'address=/',
    ],
    ...[
      'https://bad.example@',
      '"',
      '2025/08/01,https://',
      '||*',
      '/',
      '\uFEFF',
      'ｗｗｗ．',
      '%77ww.',
      'ftp://',
      'http:',
      'HTTPS://WWW.',
    ],
  );
  const after = fc.constantFrom(
    ...[
      '',
      '^',
      '^$all',
      '^$document,important',
      '/',
      '/*',
      '/^',
      '.',
      '..',
      ':443',
      ':443/',
      '?',
      '#',
      ' # note',
      ' bad.example',
      '|',
    ],
    ...[
      '/0.0.0.0',
      ' CNAME .',
      ',例',
      '"',
      '%2e',
      '。',
      '\\',
      '/?',
      '//',
      '\u00AD',
      '$all',
      '^$doc',
      '/%2F',
      '/..',
      '/a/../',
      '*',
      '^*',
    ],
  );
  const line = fc
    .tuple(before, fc.constantFrom(...names), fc.boolean(), after)
    .map(([first, name, isLoud, last]) => ({ name, text: first + (isLoud ? name.toUpperCase() : name) + last }));
  const dress = fc.constantFrom(
    'bad.example',
    '||bad.example^',
    '0.0.0.0 bad.example',
    'https://bad.example/',
    '*://*.bad.example/*',
    'bad.example CNAME .',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), dress, async (lines, usual) => {
      const text = [usual, ...lines.map((each) => each.text), usual, usual].join('\n');
      const compiled = await compileText(text);
      if (!compiled.ok) return;
      const list = open(compiled.list);
      for (const { name, text: written } of lines) {
        // Under a public suffix www. is somebody's name like any other.
        const withWww = refuseHost(name) === 'public-suffix' ? name : `www.${name.replace(/^www\./, '')}`;
        for (const url of [`https://${name}/`, `http://${withWww}/`]) {
          const verdict = await judge(url, [list], { allows: [], nowMs: undefined });
          expect(verdict.kind, `${written} flags ${url}`).toBe('clear');
        }
      }
    }),
    runs(2000),
  );
});

test('no customer of a shared host takes another one along', async () => {
  const roots = [...hostingRoots, 'github.io', 'vercel.app', 'pages.dev', 'duckdns.org', 'workers.dev'];
  const customer = fc.stringMatching(/^[a-z][a-z0-9]{2,8}$/);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...roots),
      fc.uniqueArray(customer, { minLength: 2, maxLength: 8 }),
      async (root, [good, ...evil]) => {
        const list = await openText(
          ['https://bad.example/login', ...evil.map((each) => `https://${each}.${root}/login`)].join('\n'),
        );
        const kind = async (host: string) =>
          (await judge(`https://${host}/login`, [list], { allows: [], nowMs: undefined })).kind;
        for (const host of [`${good}.${root}`, root, `${good}${evil[0]}.${root}`])
          expect(await kind(host), host).toBe('clear');
        expect(await kind('bad.example')).toBe('flagged');
      },
    ),
    runs(1000),
  );
});

test('no entry for a page takes along those of others on a host that many share', async () => {
  const ways = sharedPaths.map((way) => `https://${way.replaceAll('*', '0')}`);
  const beginnings = ways.flatMap((way) => {
    const parts = way.split(/(?=[/?])/);
    return parts.slice(3).map((_, at) => parts.slice(0, 4 + at).join(''));
  });
  const pageOf = (way: string, name: string) => (way.includes('?') ? `${way}=${name}` : `${way}/${name}`);
  const evil = ways.map((way) => pageOf(way, 'Evil'));
  const list = await openText([...beginnings, ...evil, 'https://bad.example/'].join('\n'));
  const flagged = async (urls: readonly string[]) => {
    const verdicts = await Promise.all(urls.map((url) => judge(url, [list], { allows: [], nowMs: undefined })));
    return verdicts.filter(({ kind }) => kind === 'flagged').map(({ url }) => url);
  };
  expect(await flagged(ways.map((way) => pageOf(way, 'good')))).toEqual([]);
  expect(await flagged(evil)).toEqual(evil);
});

test('a neighbour of a listed customer stays clear', async () => {
  const list = await openText(
    [
      'https://evil.weebly.com/',
      'https://evil.github.io/x',
      'https://sites.google.com/view/evil',
      'https://github.com/evil/repo',
      'https://t.co/Evil',
    ].join('\n'),
  );
  const kind = async (url: string) => (await judge(url, [list], { allows: [], nowMs: undefined })).kind;
  const listed = [
    'https://evil.weebly.com/any',
    'https://a.evil.github.io/',
    'https://sites.google.com/view/evil/home',
    'https://github.com/evil/repo/raw',
    'https://t.co/Evil?x',
  ];
  const neighbours = [
    'https://good.weebly.com/',
    'https://good.github.io/x',
    'https://github.io/',
    'https://sites.google.com/view/evil2',
    'https://sites.google.com/',
    'https://github.com/evil',
    'https://t.co/evil',
    'https://www.weebly.com/',
  ];
  expect(await Promise.all(listed.map(kind))).toEqual(listed.map(() => 'flagged'));
  expect(await Promise.all(neighbours.map(kind))).toEqual(neighbours.map(() => 'clear'));
});

test("an organisation's own deny list overrides the guard, and says so; a single label it cannot name", async () => {
  const compiled = await compileText('github.com\nvercel.app\nbad.example\nprinter\n', { overridesGuard: true });
  expect(compiled).toMatchObject({ ok: true, report: { counts: { hosts: 3 }, refused: { 'single-label': 1 } } });
  const list = await openText('github.com\nvercel.app\nbad.example\n', { overridesGuard: true });
  const marks = await Promise.all(
    ['github.com', 'x.vercel.app', 'bad.example'].map(
      async (host) => (await judge(`http://${host}/`, [list], { allows: [], nowMs: 0 })).matches[0]?.overridesGuard,
    ),
  );
  expect(marks).toEqual([true, true, undefined]);
});

test('what is refused is counted with an example', async () => {
  const read = await readList(
    new TextEncoder().encode('co.jp\ngithub.io\namazon.co.jp\nbad.example\n'),
    {},
    () => undefined,
  );
  expect(read).toMatchObject({
    ok: true,
    report: {
      refused: { 'public-suffix': 2, 'guarded-brand': 1 },
      examples: { 'public-suffix': 'co.jp', 'guarded-brand': 'amazon.co.jp' },
    },
  });
});

describe("the guard's data", () => {
  test.each([
    ['brands', brandHosts],
    ['hosting roots', [...hostingRoots]],
    ['shared hosts', [...sharedHosts]],
    ['popular sites', [...popularSites]],
    ['suffix parents', [...suffixParents()]],
  ])('%s are canonical hosts', (_name, hosts) => {
    expect(hosts.filter((host) => parseHost(host) !== host || parseAddress(`https://${host}/`).kind !== 'web')).toEqual(
      [],
    );
  });

  test('shared paths are on shared hosts', () => {
    const hosts = new Set([...sharedHosts].map((host) => host.replace(/^www\./, '')));
    expect(sharedPaths.filter((way) => !hosts.has(way.split('/', 1)[0] as string))).toEqual([]);
    expect(sharedPaths.length).toBe(new Set(sharedPaths).size);
  });

  // Who may speak for a brand beside its own pages: public directories, and members and owners of the brand.
  const directories =
    /^github\.com\/(2factorauth\/twofactorauth|duckduckgo\/tracker-radar|apple\/password-manager-resources) /;
  const othersPages: Readonly<Record<string, string>> = {
    JAネットバンク: 'ja-nakasatsunai.or.jp',
    Vpass: 'smbc-card.com',
    各地の警察の相談窓口: 'npa.go.jp',
  };

  test('every brand has a source above it: a page of its own or a public directory, no hearsay', () => {
    const lines = readFileSync(path.join(import.meta.dirname, '../../watch/guard/brands.ts'), 'utf8').split('\n');
    const sourcesAbove = lines.flatMap((line, at) =>
      /^ {2}\{/.test(line) ? [(/^ {2}\/\/ (.*)$/.exec(lines[at - 1] ?? '')?.[1] ?? '').split(/; | as above/)] : [],
    );
    expect(sourcesAbove.length).toBe(brands.length);
    const unsourced = brands.filter(({ name, hosts }, at) => {
      const speakers = [...hosts, othersPages[name] ?? []].flat();
      const isOwnPage = (source: string) => {
        const address = parseAddress(source.split(' ', 1)[0] as string);
        return address.kind === 'web' && speakers.some((each) => isWithin(address.host, each));
      };
      return !sourcesAbove[at]?.some((source) => isOwnPage(source) || directories.test(source));
    });
    expect(unsourced.map(({ name }) => name)).toEqual([]);
    expect(brandHosts.length).toBeGreaterThanOrEqual(300);
  });

  test('no two brands claim one host', () => {
    expect(brandHosts.length).toBe(new Set(brandHosts).size);
    for (const brand of brands) {
      for (const host of brand.hosts) {
        const others = brands.filter((other) => other !== brand && other.hosts.some((each) => isWithin(host, each)));
        expect(
          others.map((other) => other.name),
          host,
        ).toEqual([]);
      }
    }
  });
});

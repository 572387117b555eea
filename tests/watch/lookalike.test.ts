import { domainToASCII } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseHost } from '../../watch/address.ts';
import { brands } from '../../watch/guard/brands.ts';
import { hostingRoots } from '../../watch/guard/hosting-roots.ts';
import { popularSites } from '../../watch/guard/popular-sites.ts';
import { sharedHosts } from '../../watch/guard/shared-hosts.ts';
import { findImitated, findLookalike, skeletonOf } from '../../watch/lookalike.ts';
import { decodeLabel } from '../../watch/punycode.ts';
import { registrablePart } from '../../watch/registrable.ts';
import { fc, runs } from '../property.ts';

const host = (text: string) => parseHost(text) as string;

test.each([
  ['аmazon.com', 'Amazon'],
  ['ama𝗓on.shop', 'Amazon'],
  ['аррӏеid.com', 'Apple'],
  ['раураl.com', 'PayPal'],
  ['rаkutеn.jp', '楽天'],
  ['gооgle.com', 'Google'],
  ['mícrosoft.com', 'Microsoft'],
  ['ápple.com', 'Apple'],
  ['аna.com', 'ANA'],
  ['јсb.com', 'JCB'],
  ['еа.com', 'EA・Riot Games'],
  ['arnazon.com', 'Amazon'],
  ['rnicrosoft.com', 'Microsoft'],
  ['g00gle.com', 'Google'],
  ['paypa1.com', 'PayPal'],
  ['gogole.com', 'Google'],
  ['amazoon.co.jp', 'Amazon'],
  ['microsft.com', 'Microsoft'],
  ['saisoncardo.com', 'セゾンカード'],
  ['smbc-card-login.example', '三井住友カード'],
  ['rakuten-card.shop', '楽天カード'],
  ['amazon-security.example', 'Amazon'],
  ['login-docomo.example', 'NTTドコモ'],
  ['loginamazon.example', 'Amazon'],
  ['mercarilogin.example', 'メルカリ'],
  ['amazon.shop', 'Amazon'],
  ['mizuhobank.top', 'みずほ銀行'],
  ['amazon.co.jp.bad.example', 'Amazon'],
  ['www.amazon.co.jp.login.bad.example', 'Amazon'],
  ['amazon-co-jp.bad.example', 'Amazon'],
  ['sbisec-jp.bad.example', 'SBI証券'],
  ['info-monex.bad.example', 'マネックス証券'],
  ['amazon-login.vercel.app', 'Amazon'],
  ['rakuten-login.co.jp', '楽天'],
  ['verify-rakuten-card.or.jp', '楽天カード'],
  ['amazon-tech.jp', 'Amazon'],
])('%s looks like %s', (text, brand) => {
  expect(findImitated(host(text))).toBe(brand);
});

test.each([
  'amazon.co.jp',
  'www.amazon.co.jp',
  'amazon.de',
  'google.fr',
  'rakuen.co.jp',
  'kagawa.jp',
  'pref.kagawa.lg.jp',
  'slack.company.example',
  'google.company.example',
  'online.com',
  'pineapple.co.uk',
  'yamato.example',
  'monexico.example',
  'adobeconstruction.example',
  '例え.テスト',
  'みずほ.example',
  // Accents and strokes in short names, and what merely resembles one.
  'bücher.example',
  'añá.example',
  'høp.example',
  'líne.example',
  'níke.example',
  'münchen.example',
  'jalapeño.example',
  '203.0.113.1',
  'amazon.github.io',
  // Banks whose names are one letter away from those of others.
  'shigagin.com',
  'kiyobank.co.jp',
  'towabank.co.jp',
  'taikobank.jp',
  'hokutobank.co.jp',
  // Sister companies, whose names hold the word of their group.
  'mizuho-fg.co.jp',
  'mizuho-tb.co.jp',
  'mizuho-sc.com',
  'rakuten-edy.co.jp',
  'sagawa-mov.co.jp',
  'amazon.jobs',
  'images-amazon.com',
  'docomo.jobs',
])('%s looks like nobody', (text) => {
  expect(findImitated(host(text))).toBeUndefined();
});

test.each([
  ['Latin and Cyrillic', 'кофеshop.example'],
  ['one Cyrillic letter', 'mуshop.example'],
  ['Latin and Greek', 'αbgshop.example'],
  ['Latin and Armenian', 'shօp-tokyo.example'],
  ['Latin and Cherokee', 'shᎪp.example'],
  ['Cyrillic and Greek', 'кофеλ.example'],
  ['Japanese and Cyrillic', 'みせда.example'],
  ['Japanese and Korean', 'みせ한글.example'],
  ['in front of another name', 'кофеshop.bad.example'],
  ['below a host for many', 'кофеshop.weebly.com'],
])('mixed scripts are suspicious: %s', (_what, text) => {
  expect(findLookalike(host(text))).toEqual({ kind: 'mixed-scripts' });
});

test('whom a name imitates is told rather than that it mixes scripts', () => {
  expect(findLookalike(host('аmazon.com'))).toEqual({ kind: 'imitates', name: 'Amazon' });
});

test.each([
  'お名前.com',
  '日本語.jp',
  'みずほ.example',
  'ｎｔｔドコモ.example',
  'abcテスト123.jp',
  'tシャツ専門店.example',
  'らーめん-tokyo.example',
  'スーパー・マーケット.example',
  '佐々木〆切.example',
  'ｱﾊﾟｰﾄ.example',
  '例え.テスト',
  '中文abc.example',
  'ㄅㄆ中文.example',
  '한글app.example',
  '한국漢字.example',
  'пример.рф',
  'кофе-24.example',
  'παράδειγμα.ελ',
  'münchen.example',
  'łódź-café.example',
  'l·l.cat',
  'việtnam.example',
  'ไทย.example',
  'مثال.إختبار',
  'مثال١.example',
  'उदाहरण.example',
  'დომენი.example',
  'ᏣᎳᎩ.example',
  'xn--a.example',
  'shop.пример.рф',
])('%s mixes no scripts', (text) => {
  expect(findLookalike(parseHost(text) ?? text)).toBeUndefined();
});

describe('counts', () => {
  test('no benign name gives an alarm', () => {
    const hosts = brands.flatMap((brand) => brand.hosts);
    const benign = [
      ...popularSites,
      ...sharedHosts,
      ...hostingRoots,
      ...[...popularSites].map((site) => `www.${site}`),
      ...hosts,
      ...hosts.flatMap((each) => ['www', 'login', 'id', 'a.b', 'secure-login'].map((label) => `${label}.${each}`)),
      ...[...hostingRoots].map((root) => `my-shop.${root}`),
    ];
    const alarms = benign.filter((each) => findLookalike(each) !== undefined);
    console.log(`look-alikes: ${benign.length} benign names tried, ${alarms.length} alarms`);
    expect(alarms).toEqual([]);
  });

  test('few of the invented fakes are missed', () => {
    const fakes: [string, (word: string) => string][] = [
      ['another alphabet', (word) => `${word.replace('a', 'а').replace('o', 'о').replace('e', 'е')}.com`],
      ['a digit for a letter', (word) => `${word.replace('o', '0').replace('l', '1')}.com`],
      ['a doubled letter', (word) => `${word.slice(0, 2)}${word.slice(1)}.com`],
      ['two letters swapped', (word) => `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}.com`],
      ['a letter left out', (word) => `${word.slice(0, 3)}${word.slice(4)}.com`],
      ['bait behind', (word) => `${word}-login.com`],
      ['bait before', (word) => `secure-${word}.com`],
      ['bait run together', (word) => `${word}support.com`],
      ['an unusual ending', (word) => `${word}.shop`],
      ['in front of another name', (word) => `${word}-jp.abc123.example`],
    ];
    const words = brands.flatMap((brand) => brand.words);
    const invented = fakes.flatMap(([kind, write]) =>
      words.map((word) => ({ kind, word, fake: write(word) })).filter(({ word, fake }) => fake !== `${word}.com`),
    );
    const missed = invented.filter(({ fake }) => findImitated(domainToASCII(fake)) === undefined);
    const perKind = fakes.map(([kind]) => `${kind} ${missed.filter((each) => each.kind === kind).length}`).join(', ');
    console.log(`look-alikes: ${invented.length} fakes invented, ${missed.length} missed (${perKind})`);
    expect(missed.length / invented.length).toBeLessThan(0.15);
    expect(
      missed.filter(
        ({ kind }) => kind !== 'a letter left out' && kind !== 'a doubled letter' && kind !== 'two letters swapped',
      ),
    ).toEqual([]);
  });
});

test('no name under co.jp and its like gives an alarm for holding the word of a group', () => {
  const sisters = brands
    .flatMap((brand) => brand.words)
    .flatMap((word) => [`${word}-hd.co.jp`, `${word}-logi.co.jp`, `${word}-zaidan.or.jp`, `nippon-${word}.co.jp`]);
  const alarms = sisters.filter((each) => findImitated(each) !== undefined);
  console.log(`look-alikes: ${sisters.length} names of sister companies tried, ${alarms.length} alarms`);
  expect(alarms).toEqual([]);
});

test('no accent on a guarded name of up to four letters gives an alarm', () => {
  const accents: Readonly<Record<string, string>> = {
    a: 'á',
    c: 'ç',
    d: 'đ',
    e: 'é',
    i: 'ï',
    l: 'ł',
    n: 'ñ',
    o: 'ø',
    u: 'ü',
  };
  const names = brands
    .flatMap((brand) => brand.hosts)
    .map((each) => registrablePart(each).split('.', 1)[0] as string)
    .filter((name) => name.length < 5);
  const accented = names.flatMap((name) =>
    [...name].flatMap((letter, at) =>
      accents[letter] === undefined ? [] : [`${name.slice(0, at)}${accents[letter]}${name.slice(at + 1)}.example`],
    ),
  );
  expect(accented.length).toBeGreaterThan(50);
  expect(accented.filter((each) => findImitated(host(each)) !== undefined)).toEqual([]);
});

test('one foreign letter in the name of a guarded host is seen', () => {
  const foreign: Record<string, string> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', s: 'ѕ', j: 'ј' };
  const fakes = brands
    .flatMap((brand) => brand.hosts)
    .flatMap((each) => {
      const name = registrablePart(each).split('.', 1)[0] as string;
      const letter = [...name].find((it) => it in foreign);
      return letter ? [each.replace(name, name.replace(letter, foreign[letter] as string))] : [];
    });
  const missed = fakes.filter((fake) => findImitated(domainToASCII(fake)) === undefined);
  console.log(`look-alikes: ${fakes.length} guarded hosts with a foreign letter, ${missed.length} missed`);
  expect(fakes.length).toBeGreaterThan(200);
  expect(missed).toEqual([]);
});

test('punycode is read as Node writes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (text) => {
      const ascii = domainToASCII(`${text}.example`).split('.')[0] as string;
      fc.pre(ascii.startsWith('xn--'));
      expect(domainToASCII(`${decodeLabel(ascii)}.example`)).toBe(`${ascii}.example`);
    }),
    runs(3000),
  );
});

test('no label breaks the reading of punycode or of look-alikes', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^(xn--)?[a-z0-9-]{0,30}$/), (label) => {
      expect(typeof decodeLabel(label)).toBe('string');
      expect(skeletonOf(decodeLabel(label)).length).toBeGreaterThanOrEqual(0);
      findLookalike(`${label || 'a'}.example`);
    }),
    runs(3000),
  );
});

import { describe, expect, test } from 'vitest';
import { oddLetters, readShownAddress } from '../../../entrypoints/warning/shown-address.ts';
import { unicodeHost } from '../../../entrypoints/warning/unicode-host.ts';
import { fc } from '../../property.ts';

describe('the parts of an address', () => {
  test.each([
    {
      title: 'a subdomain stands apart from what somebody registered',
      address: 'https://login.bad.example/x',
      host: 'login.bad.example',
      registrable: 'bad.example',
      shown: { subdomain: ['login'], registrable: ['bad', 'example'], port: '', userInfo: '', punycode: '' },
    },
    {
      title: 'a user name is no part of the host',
      address: 'http://www.bank.example:secret@bad.example/',
      host: 'bad.example',
      registrable: 'bad.example',
      shown: {
        subdomain: [],
        registrable: ['bad', 'example'],
        port: '',
        userInfo: 'www.bank.example:secret',
        punycode: '',
      },
    },
    {
      title: 'an IP address is one piece, with its port',
      address: 'http://192.0.2.66:8080/',
      host: '192.0.2.66',
      registrable: '192.0.2.66',
      shown: { subdomain: [], registrable: ['192.0.2.66'], port: '8080', userInfo: '', punycode: '' },
    },
    {
      title: 'an IPv6 address keeps its brackets',
      address: 'http://[2001:db8::66]/',
      host: '[2001:db8::66]',
      registrable: '[2001:db8::66]',
      shown: { subdomain: [], registrable: ['[2001:db8::66]'], port: '', userInfo: '', punycode: '' },
    },
    {
      title: 'a name in other letters is shown in them, with its spelling on the wire',
      address: 'https://a.xn--wgv71a.example/',
      host: 'a.xn--wgv71a.example',
      registrable: 'xn--wgv71a.example',
      shown: {
        subdomain: ['a'],
        registrable: ['日本', 'example'],
        port: '',
        userInfo: '',
        punycode: 'a.xn--wgv71a.example',
      },
    },
    {
      title: 'text that is no address has no port and no user',
      address: 'not an address',
      host: 'bad.example',
      registrable: 'bad.example',
      shown: { subdomain: [], registrable: ['bad', 'example'], port: '', userInfo: '', punycode: '' },
    },
  ])('$title', ({ address, host, registrable, shown }) => {
    expect(readShownAddress(address, host, registrable)).toEqual(shown);
  });

  test('make up the host again, whatever was registered', () => {
    fc.assert(
      fc.property(fc.domain(), fc.nat({ max: 4 }), (host, cut) => {
        const registrable = host.split('.').slice(cut).join('.') || host;
        const shown = readShownAddress(`http://${host}/`, host, registrable);
        expect(unicodeHost(host)).toBe([...shown.subdomain, ...shown.registrable].join('.'));
      }),
    );
  });
});

describe('a host in its own letters', () => {
  test.each([
    ['plain names stay', 'www.bad.example', 'www.bad.example'],
    ['broken punycode stays', 'xn--a-%.example', 'xn--a-%.example'],
    // U+202E turns what follows around: shown, it could make one name look like another.
    ['a hidden mark stays in punycode', 'xn--ab-g4t.example', 'xn--ab-g4t.example'],
  ])('%s', (_, host, shown) => {
    expect(unicodeHost(host)).toBe(shown);
  });
});

describe('odd letters', () => {
  test.each([
    ['a Cyrillic а among English letters', 'exаmple', [{ letter: 'а', looksLike: 'a' }]],
    ['a label of nothing but look-alikes', 'сосо', ['с', 'о', 'с', 'о']],
    ['none in a Russian word', 'технология', []],
    ['none in a Japanese name', '例え', []],
    ['none in a plain name', 'example-1', []],
  ])('%s', (_, label, odd) => {
    const found = oddLetters(label, `${label}.example`);
    expect(typeof odd[0] === 'string' ? found.map(({ letter }) => letter) : found).toEqual(odd);
  });

  test('none where the whole name is in other letters, its ending included', () => {
    expect(oddLetters('сор', 'сор.рф')).toEqual([]);
    expect(oddLetters('сор', 'сор.com').map(({ looksLike }) => looksLike)).toEqual(['c', 'o', 'p']);
  });
});

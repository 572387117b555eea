import { expect, test } from 'vitest';
import { readCheckCode, writeCheckCode } from '../../incidents/check-code.ts';
import { fc, runs } from '../property.ts';

/** Any letters, lone surrogates too; the library's own are slow to begin with. */
const anyText = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));

const head = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const chains = fc.record({ count: fc.integer({ min: 0, max: 999_999_999 }), head });
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a code gives back the count and the first 80 bits of the head', () => {
  expect(writeCheckCode({ count: 42, head: '00443214c74254b635cf84653a56d7c6'.padEnd(64, '0') })).toMatch(
    /^42-0123-4567-89AB-CDEF-.$/,
  );
  fc.assert(
    fc.property(chains, (chain) => {
      expect(readCheckCode(writeCheckCode(chain))).toEqual({ count: chain.count, headStart: chain.head.slice(0, 20) });
    }),
  );
});

test('a code is read as people write it', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const code = writeCheckCode(chain);
      const meant = readCheckCode(code);
      const wide = code.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
      for (const written of [
        code.toLowerCase(),
        ` ${code.replaceAll('-', ' ')} `,
        code.replaceAll('-', ''),
        code.replaceAll('0', 'o').replaceAll('1', 'l'),
        wide,
      ]) {
        expect(readCheckCode(written), written).toEqual(meant);
      }
    }),
  );
});

test('one wrong symbol, or two neighbours the wrong way round, is a slip and no other code', () => {
  fc.assert(
    fc.property(chains, fc.nat(), fc.constantFrom(...SYMBOLS), (chain, pick, symbol) => {
      const code = writeCheckCode(chain).replaceAll('-', '');
      const at = pick % code.length;
      const wrong = code.slice(0, at) + symbol + code.slice(at + 1);
      if (wrong !== code) expect(readCheckCode(wrong)).toBeNull();
      const [one = '', two = ''] = [code.charAt(at), code.charAt(at + 1)];
      const turned = code.slice(0, at) + two + one + code.slice(at + 2);
      if (two !== '' && one !== two && Number(turned.slice(0, -17)) > 0) expect(readCheckCode(turned)).toBeNull();
    }),
    runs(300),
  );
});

test('no text makes reading throw, and none without a code is one', () => {
  fc.assert(fc.property(anyText, (text) => void readCheckCode(text)));
  for (const text of ['', '42', '42-7K3M', 'UUUU-UUUU-UUUU-UUUU-U']) expect(readCheckCode(text)).toBeNull();
});

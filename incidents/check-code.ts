import type { CheckCode } from './types.ts';

/**
 * Count and head of a chain as a code to write on paper or into a mail: `42-7K3M-92QX-H4VD-0RTZ-8`.
 *
 * First the number of entries, then the first 80 bits of the head as 16 symbols of 5 bits, highest first, then one check symbol.
 * The symbols are Crockford's 32 (https://www.crockford.com/base32.html): no I, L, O, U, so nothing looks like 1, 0 or V.
 * 80 bits: who wants to write another chain under the same code has some 2^80 to try.
 * The check symbol is the remainder of the digits of the count and the 16 symbols, as a polynomial over GF(32), at x = 2; it
 * finds each single wrong symbol and each pair of neighbours the wrong way round, so that a slip of the pen is not taken for a
 * changed record.
 */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HEAD_SYMBOLS = 16;
const HEX_DIGITS = 20;

/** Writes the code of a chain of `count` entries ending in `head`. */
export function writeCheckCode({ count, head }: { readonly count: number; readonly head: string }): string {
  const bits = BigInt(`0x${head.slice(0, HEX_DIGITS)}`);
  const symbols = Array.from({ length: HEAD_SYMBOLS }, (_, index) =>
    SYMBOLS.charAt(Number((bits >> BigInt(5 * (HEAD_SYMBOLS - 1 - index))) & 31n)),
  ).join('');
  const groups = symbols.match(/.{4}/g) ?? [];
  return [count, ...groups, checkSymbol(`${count}${symbols}`)].join('-');
}

/**
 * Reads a code as people type it: small letters, 全角, blanks, O for 0, I or L for 1. Null for anything else, also where the check
 * symbol tells of a slip.
 */
export function readCheckCode(text: string): CheckCode | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}ー_.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const [, count = '', symbols = '', check] =
    /^(\d{1,9})([0-9A-HJKMNP-TV-Z]{16})([0-9A-HJKMNP-TV-Z])$/.exec(plain) ?? [];
  if (check === undefined || check !== checkSymbol(`${Number(count)}${symbols}`)) return null;
  const bits = [...symbols].reduce((sum, symbol) => (sum << 5n) | BigInt(SYMBOLS.indexOf(symbol)), 0n);
  return { count: Number(count), headStart: bits.toString(16).padStart(HEX_DIGITS, '0') };
}

function checkSymbol(symbols: string): string {
  let sum = 0;
  for (const symbol of symbols) sum = double(sum) ^ SYMBOLS.indexOf(symbol);
  return SYMBOLS.charAt(double(sum));
}

/** Times 2 in GF(32) with x^5 = x^2 + 1. */
function double(value: number): number {
  return value < 16 ? value << 1 : (value << 1) ^ 0b100101;
}

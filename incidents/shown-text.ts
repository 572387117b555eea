/** Letters written from right to left: beside them blanks, dots and digits of the sentence around change places. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** What has no shape of its own and can change how the rest reads. Line ends stay, and what joins letters and emoji. */
const unseen = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/**
 * A text from elsewhere (a file's name, a page's title) with its unseen letters written out: of `report<U+202E>fdp.exe` a screen
 * shows `reportexe.pdf` (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
 */
export function markUnseen(text: string): string {
  return text.replace(unseen, (letter) => {
    const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return `[U+${code}]`;
  });
}

/** The same to stand inside a sentence: what is written from right to left moves nothing outside itself. */
export function showText(text: string): string {
  const marked = markUnseen(text);
  return rightToLeft.test(marked) ? `\u2068${marked}\u2069` : marked;
}

/** Data with each of its texts made fit to be shown. */
export function showTexts<T>(data: T): T {
  return JSON.parse(JSON.stringify(data), (_, value) => (typeof value === 'string' ? showText(value) : value));
}

// Scripts that are in everyday use (UAX #31, table 5, "Recommended Scripts"); letters of others are counted as their own.
const everydayScripts =
  `Arabic Armenian Bengali Bopomofo Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Han Hangul
Hebrew Hiragana Kannada Katakana Khmer Lao Latin Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai Tibetan`.split(
    /\s+/,
  );

// What Japanese, Chinese and Korean are written in, English words among them (UTS #39, "Highly Restrictive").
const writtenTogether = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];

interface Tables {
  /** Each matches a text of one script, or of scripts that are written together. */
  readonly honest: readonly RegExp[];
  readonly everyday: RegExp;
}

let made: Tables | undefined;

/** Made when somebody first asks: few names hold anything but a to z. */
function tables(): Tables {
  made ??= {
    honest: [...writtenTogether, ...everydayScripts.map((script) => [script])].map(
      (scripts) => new RegExp(`^[${[...scripts, 'Common', 'Inherited'].map(ofScript).join('')}]*$`, 'u'),
    ),
    everyday: new RegExp(`[${everydayScripts.map(ofScript).join('')}]`, 'u'),
  };
  return made;
}

function ofScript(script: string): string {
  return `\\p{Script_Extensions=${script}}`;
}

/**
 * Whether letters mix scripts that nobody writes together, such as Latin and Cyrillic: what UTS #39 calls less than "Highly
 * Restrictive". Japanese among English is honest, and so is a word in any one script. A letter's script is told by the
 * engine's own Unicode tables (`Script_Extensions`).
 */
export function mixesScripts(letters: string): boolean {
  const { honest, everyday } = tables();
  return everyday.test(letters) && !honest.some((script) => script.test(letters));
}

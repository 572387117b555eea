import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decodeLabel } from '../../watch/punycode.ts';

/** The package whose `data.json` holds Unicode's confusables.txt of 13.0.0 as an object. */
const packageName = 'unhomoglyph';
const packageVersion = '1.0.6';

export const confusablesUsage = `npm run -s lists -- confusables FOLDER
  Writes watch/confusables.ts anew from the npm package ${packageName} ${packageVersion}
  (Unicode 13.0.0) that stands in FOLDER/node_modules.`;

/** Keeps the letters that a host name may hold and that look like plain letters or digits. */
export function writeConfusables(folder: string, root: string): string {
  const source = path.join(folder, 'node_modules', packageName);
  const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));
  if (version !== packageVersion) throw new Error(`expected ${packageName} ${packageVersion}, got ${version}`);
  const data: Record<string, string> = JSON.parse(readFileSync(path.join(source, 'data.json'), 'utf8'));
  const pairs: string[] = [];
  for (const [letter, target] of Object.entries(data)) {
    const plain = target.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    if (letter.charCodeAt(0) >= 0x80 && /^[a-z0-9]{1,3}$/.test(plain) && isHostLetter(letter))
      pairs.push(letter + plain);
  }
  const lines: string[] = [''];
  for (const pair of pairs) {
    const last = lines.length - 1;
    if ((lines[last] as string).length + pair.length > 100) lines.push(pair);
    else lines[last] = `${lines[last]} ${pair}`.trim();
  }
  const text = `/**
 * Letters that host names may hold, each with the plain letters or digits it is taken for.
 * From Unicode's confusables.txt 13.0.0 (UTS #39) as in the npm package ${packageName} ${packageVersion} (MIT); \`npm run lists -- confusables\` writes this file.
 */
const pairs = \`
${lines.join('\n')}
\`;

let made: ReadonlyMap<string, string> | undefined;

/** Made when somebody first asks: few names hold anything but a to z. */
export function confusables(): ReadonlyMap<string, string> {
  made ??= new Map(
    pairs
      .trim()
      .split(/\\s+/)
      .map((pair) => {
        const [letter = ''] = pair;
        return [letter, pair.slice(letter.length)];
      }),
  );
  return made;
}
`;
  writeFileSync(path.join(root, 'watch/confusables.ts'), text);
  return `watch/confusables.ts: ${pairs.length} letters`;
}

/** True when the letter comes back from a browser's host as it went in: not mapped to another, not refused. */
function isHostLetter(letter: string): boolean {
  try {
    return decodeLabel(new URL(`http://a${letter}a.example`).hostname.split('.', 1)[0] as string) === `a${letter}a`;
  } catch {
    return false;
  }
}

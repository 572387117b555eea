import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const suffixesUsage = `npm run -s lists -- suffixes
  Writes watch/suffix-rules.ts anew from the Public Suffix List in the installed tldts.`;

/** How tldts packs the list: a graph of labels, read from the last one; edges of a node stand together. */
interface Packed {
  readonly edgeStart: ArrayLike<number>;
  readonly edgeLength: ArrayLike<number>;
  readonly edgeChild: ArrayLike<number>;
  readonly labelText: string;
  /** Not 0 where a rule ends. */
  readonly nodeFlags: ArrayLike<number>;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

/** Writes each rule out in full: `co.jp`, `*.kawasaki.jp`, `!city.kawasaki.jp`. Names in other letters only in punycode, as canonical hosts are. */
export async function writeSuffixes(root: string): Promise<string> {
  const folder = path.join(root, 'node_modules/tldts');
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const packed: Packed = await import(pathToFileURL(path.join(folder, 'dist/es6/src/data/trie.js')).href);
  const rules = [
    ...readRules(packed, packed.rulesRoot),
    ...readRules(packed, packed.exceptionsRoot).map((rule) => `!${rule}`),
  ].filter((rule) => /^[!-~]+$/.test(rule));
  writeFileSync(path.join(root, 'watch/suffix-rules.ts'), inCode(rules.toSorted(), version));
  return `watch/suffix-rules.ts: ${rules.length} rules`;
}

function readRules(packed: Packed, root: number): string[] {
  const labels = readLabels(packed);
  const rules: string[] = [];
  const descend = (node: number, name: string) => {
    for (let edge = packed.edgeStart[node] as number; edge < (packed.edgeStart[node + 1] as number); edge++) {
      const child = packed.edgeChild[edge] as number;
      const longer = name === '' ? (labels[edge] as string) : `${labels[edge]}.${name}`;
      if (packed.nodeFlags[child] !== 0) rules.push(longer);
      descend(child, longer);
    }
  };
  descend(root, '');
  return rules;
}

function readLabels({ edgeLength, labelText }: Packed): string[] {
  let at = 0;
  return Array.from({ length: edgeLength.length }, (_, edge) => {
    const from = at;
    at += edgeLength[edge] as number;
    return labelText.slice(from, at);
  });
}

/** One string, since a browser reads past it in no time; the set is made when somebody first asks. */
function inCode(rules: readonly string[], version: string): string {
  const lines: string[] = [''];
  for (const rule of rules) {
    const last = lines.at(-1) as string;
    if (last.length + rule.length > 118) lines.push(rule);
    else lines[lines.length - 1] = `${last} ${rule}`.trim();
  }
  return `/**
 * The Public Suffix List (https://publicsuffix.org, MPL-2.0), private section included, as in the npm package tldts ${version};
 * \`npm run lists -- suffixes\` writes this file. Parted by white space.
 */
export const suffixRules = \`
${lines.join('\n')}
\`;
`;
}

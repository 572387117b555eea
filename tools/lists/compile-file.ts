import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Compiled, compileList } from '../../watch/compile.ts';

/** A file that cannot be read, or arguments that cannot be understood: for one line on stderr. */
export class ToolFailure extends Error {}

const root = path.resolve(import.meta.dirname, '../..');

/** Where the command was typed: npm starts its scripts in the folder of package.json, and says where it was started. */
export function folderTypedIn(): string {
  const here = process.cwd();
  return here === root ? (process.env.INIT_CWD ?? here) : here;
}

/** Reads and compiles a list file the way the extension does, so that the shell says what the browser would do. */
export async function compileFile(file: string): Promise<{ bytes: number; compiled: Compiled }> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(readFileSync(path.resolve(folderTypedIn(), file)));
  } catch (error) {
    throw new ToolFailure(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
  const seed = {
    id: file,
    name: file,
    publisher: '',
    homepage: '',
    licence: '',
    threat: 'unknown',
    lapseDays: null,
  } as const;
  const compiled = await compileList(bytes, seed, { hashKey: randomBytes(16), generation: 1 });
  return { bytes: bytes.length, compiled };
}

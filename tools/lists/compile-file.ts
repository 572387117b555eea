import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Compiled, compileList } from '../../watch/compile.ts';
import { lapseOfWholeLists } from '../../watch/lapse.ts';

/** A file that cannot be read, or arguments that cannot be understood: for one line on stderr. */
export class ToolFailure extends Error {}

/** Reads and compiles a list file the way the extension does, so that the shell says what the browser would do. */
export async function compileFile(file: string): Promise<{ bytes: number; compiled: Compiled }> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(readFileSync(file));
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
    lapseDays: lapseOfWholeLists,
  } as const;
  const compiled = await compileList(bytes, seed, { hashKey: randomBytes(16), generation: 1 });
  return { bytes: bytes.length, compiled };
}

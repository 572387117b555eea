import { browser } from 'wxt/browser';
import { noPolicy, type Policy } from '../settings/policy.ts';

/** What Chromium's managed storage said last, in `storage.local`. Only the background writes it, see `renewPolicy`. */
const KEY = 'policy';

let kept: Promise<Policy> | undefined;

/** What the organisation decided for this browser, from its policies (docs/policy.md). */
export function readPolicy(): Promise<Policy> {
  // Right after its start Chromium may take seconds to say what it was told, and nobody's visit waits for that.
  if (import.meta.env.BROWSER !== 'firefox') return readLast().then(parse);
  // Firefox reads policies at its own start alone, and each visit waits for the answer.
  kept ??= readManaged().then(parse);
  return kept;
}

/** In Chromium's background: brings what everybody reads up to what the organisation says now, however long that takes. */
export async function renewPolicy(): Promise<void> {
  const managed = await readManaged();
  // Unknown is not the same as nothing: what was decided holds until the browser says otherwise.
  if (managed === undefined || JSON.stringify(managed) === JSON.stringify(await readLast())) return;
  await browser.storage.local.set({ [KEY]: managed });
}

/** In Chromium's background: calls back when the browser was told something new, which `renewPolicy` then reads. */
export function onManagedChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener();
  });
}

/** Calls back whenever the organisation changed its policy while the browser runs; returns the way to stop. */
export function onPolicyChange(listener: () => void): () => void {
  const hear = (changes: object, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

async function readLast(): Promise<object> {
  return (await browser.storage.local.get<{ [KEY]?: object }>(KEY))[KEY] ?? {};
}

/** Undefined where there is no answer; Firefox gives none where nobody set anything. */
async function readManaged(): Promise<object | undefined> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return undefined;
  }
}

async function parse(stored: object = {}): Promise<Policy> {
  if (Object.keys(stored).length === 0) return noPolicy;
  // Most browsers have none: their pages need not know how to read one.
  const reader = await import('../settings/read-policy.ts');
  return reader.readPolicy(stored);
}

import type { BidiSession } from './bidi.ts';
import type { Page } from './driver.ts';
import { waitFor } from './wait-for.ts';

/** Answer of `browsingContext.getTree`. */
export interface ContextTree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** Source that calls a function with arguments, all of it as text. */
export function call<Args extends readonly unknown[]>(work: (...args: Args) => unknown, args: Args): string {
  return `(${work})(...${JSON.stringify(args)})`;
}

/** Source whose promised value is JSON text; undefined stays undefined. */
export function asJson(source: string): string {
  return `(async () => JSON.stringify(await (${source})))()`;
}

/** Evaluates an expression in a document that BiDi knows. */
export async function evaluateIn(session: BidiSession, context: string, source: string): Promise<unknown> {
  const answer = await session.send('script.evaluate', {
    expression: asJson(source),
    target: { context },
    awaitPromise: true,
  });
  return readJson(answer);
}

/** Calls a function with an element that a locator found. */
export async function callWithElement<Result>(
  session: BidiSession,
  context: string,
  work: (element: Element) => Result,
  element: object,
): Promise<Result> {
  const answer = await session.send('script.callFunction', {
    functionDeclaration: `(element) => JSON.stringify((${work})(element))`,
    arguments: [element],
    target: { context },
    awaitPromise: false,
  });
  return readJson(answer) as Result;
}

function readJson(answer: Record<string, unknown>): unknown {
  if (answer.type === 'exception') {
    throw new Error((answer.exceptionDetails as { readonly text: string }).text);
  }
  const { value } = answer.result as { readonly value?: string };
  return value === undefined ? undefined : JSON.parse(value);
}

/** Runs a function in the browser's own window, with its privileges. */
export async function runPrivileged<Args extends readonly unknown[], Result>(
  session: BidiSession,
  work: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result> {
  const tree = (await session.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  })) as unknown as ContextTree;
  const window = tree.contexts[0];
  if (!window) throw new Error('expected a window of the browser, got none');
  return (await evaluateIn(session, window.context, call(work, args))) as Result;
}

/** Makes every page of this browser prefer dark or light, and waits until this one does. */
export async function setDark(session: BidiSession, page: Pick<Page, 'evaluate'>, dark: boolean): Promise<void> {
  const [forDark, forLight] = [0, 1];
  await runPrivileged(
    session,
    (value) => {
      // @ts-expect-error a global of Firefox's own code
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
    },
    dark ? forDark : forLight,
  );
  await waitFor('the colour scheme to reach the page', () =>
    page.evaluate((wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark),
  );
}

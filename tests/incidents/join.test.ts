import { describe, expect, test } from 'vitest';
import { findChanges } from '../../incidents/chain.ts';
import { applyEntry } from '../../incidents/incident.ts';
import { addUp, inTimeOrder, planJoining } from '../../incidents/join.ts';
import type { Entry, EntryData, IncidentRecord } from '../../incidents/types.ts';
import { fc, runs } from '../property.ts';
import { digest, goOn, note, started } from './build-chain.ts';

type Runs = Pick<IncidentRecord, 'chain' | 'parts'>;

const hashes = ({ chain, parts }: Runs) =>
  [chain, ...parts]
    .flat()
    .map(({ hash }) => hash)
    .sort();

/** Joins as the store does, a note about each part included. */
async function join(here: Runs, there: Runs, atMs: number): Promise<Runs> {
  const plan = planJoining(here, there);
  let chain: readonly Entry[] = [...here.chain, ...plan.chain];
  const parts = here.parts.map((run) => [...run]);
  for (const { first, entries } of plan.parts) {
    let part = parts.find((run) => run[0]?.hash === first);
    if (part) part.push(...entries);
    else {
      part = [...entries];
      parts.push(part);
    }
    const head = entries.at(-1)?.hash ?? '';
    const data: EntryData = { kind: 'joined', incident: entries[0]?.incident ?? '', first, count: part.length, head };
    chain = await goOn(chain, [{ data, atMs }]);
  }
  return { chain, parts };
}

const noted = ({ chain }: Runs) => ({ stored: { count: chain.length, head: chain.at(-1)?.hash ?? '' } });

describe('joining', () => {
  test('an incident that is only further on there makes ours as long', async () => {
    const start = await goOn([], [{ data: started, atMs: 0 }]);
    const longer = await goOn(start, [{ data: note('b'), atMs: 1 }]);
    expect(planJoining({ chain: start, parts: [] }, { chain: longer, parts: [] })).toEqual({
      chain: longer.slice(1),
      parts: [],
    });
  });

  test('another incident keeps its chain as a part', async () => {
    const ours = { chain: await goOn([], [{ data: started, atMs: 5 }], 'i1'), parts: [] };
    const theirs = { chain: await goOn([], [{ data: started, atMs: 3 }], 'i2'), parts: [] };
    const joined = await join(ours, theirs, 9);
    expect(joined.parts).toEqual([theirs.chain]);
    expect(await findChanges(joined, noted(joined), digest)).toEqual([]);
    expect(addUp(joined)).toMatchObject({ id: 'i1', startedAtMs: 3, count: 2, joined: 1 });
  });

  const step = fc.record({
    pc: fc.nat(2),
    act: fc.oneof(
      fc.record({ kind: fc.constant('write' as const), atMs: fc.nat(20) }),
      fc.record({ kind: fc.constant('join' as const), from: fc.nat(2) }),
    ),
  });

  /** Three computers begin with the same incident, write at clocks that differ, and join one another now and then. */
  async function play(steps: readonly { pc: number; act: { kind: string; atMs?: number; from?: number } }[]) {
    const start: Runs = { chain: await goOn([], [{ data: started, atMs: 0 }]), parts: [] };
    const pcs: Runs[] = [start, start, start];
    for (const [index, { pc, act }] of steps.entries()) {
      const here = pcs[pc] ?? start;
      if (act.from === undefined) {
        const data: EntryData = { kind: index % 2 ? 'ticked' : 'unticked', step: 'virus/call' };
        pcs[pc] = { ...here, chain: await goOn(here.chain, [{ data, atMs: act.atMs ?? 0 }]) };
      } else pcs[pc] = await join(here, pcs[act.from] ?? start, 21);
    }
    return pcs;
  }

  test('the same twice adds nothing, and the order of joining makes no difference to what is there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const [a, b, c] = await play(steps);
        if (!a || !b || !c) throw new Error('Expected three computers');
        const bothWays = [await join(await join(a, b, 30), c, 30), await join(await join(a, c, 30), b, 30)];
        for (const joined of bothWays) {
          expect(planJoining(joined, b)).toEqual({ chain: [], parts: [] });
          expect(planJoining(joined, c)).toEqual({ chain: [], parts: [] });
          expect(await findChanges(joined, noted(joined), digest)).toEqual([]);
        }
        const theirs = [...hashes(a), ...hashes(b), ...hashes(c)];
        for (const joined of bothWays) expect(hashes(joined)).toEqual(expect.arrayContaining(theirs));
      }),
      runs(60),
    );
  });

  test('every run keeps its order in the view by time, and each entry stands in it once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        for (const runs of await play(steps)) {
          const placed = inTimeOrder(runs);
          expect(placed.map(({ entry }) => entry.hash).sort()).toEqual(hashes(runs));
          const at = new Map(placed.map(({ entry }, index) => [entry.hash, index]));
          for (const { entry } of placed) {
            if (entry.seq > 1) expect(at.get(entry.prev)).toBeLessThan(at.get(entry.hash) ?? -1);
          }
        }
      }),
      runs(60),
    );
  });

  test('adding up all entries again gives what keeping the incident up to date gave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.nat(25), async (steps, atMs) => {
        for (const runs of await play(steps)) {
          const next = await goOn(runs.chain, [{ data: { kind: 'ticked', step: 'virus/unplug' }, atMs }]);
          const last = next.at(-1);
          if (!last) throw new Error('Expected an entry');
          expect(addUp({ ...runs, chain: next })).toEqual(applyEntry(addUp(runs), last));
        }
      }),
      runs(60),
    );
  });
});

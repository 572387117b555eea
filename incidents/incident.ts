import type { IncidentType, PhaseId, Step, StepId, SubPhaseId } from '../guide/types.ts';
import type { Entry, FactKey, FactValue, Incident } from './types.ts';

/**
 * Adds one entry to what an incident adds up to; the first must be `started`.
 * Pure: reading all entries again gives the same incident as keeping it up to date.
 */
export function applyEntry(incident: Incident | null, entry: Entry): Incident {
  const { data, when } = entry;
  const chain = { changedAtMs: when.atMs, count: entry.seq, head: entry.hash };
  if (data.kind === 'started') {
    if (incident) throw new Error(`Expected one "started" entry, got a second as entry ${entry.seq}`);
    return {
      id: entry.incident,
      type: data.type,
      from: data.from,
      exercise: data.exercise,
      state: 'open',
      foundAtMs: data.foundAtMs,
      startedAtMs: when.atMs,
      ticks: {},
      facts: {},
      ...chain,
    };
  }
  if (!incident) throw new Error(`Expected a "started" entry first, got "${data.kind}"`);
  return { ...applyData(incident, entry), ...chain };
}

/** Adds what an entry says to an incident, but not its place in a chain: it may have come from another computer. */
export function applyData(incident: Incident, { data, when }: Entry): Incident {
  switch (data.kind) {
    case 'started':
      // A second incident was joined to this one: the earlier finding counts, and its type where we had none.
      return {
        ...incident,
        type: incident.type === 'unsure' ? data.type : incident.type,
        foundAtMs: Math.min(incident.foundAtMs, data.foundAtMs),
        startedAtMs: Math.min(incident.startedAtMs, when.atMs),
      };
    case 'type-changed':
      return { ...incident, type: data.type };
    case 'ticked':
      return { ...incident, ticks: { ...incident.ticks, [data.step]: when.atMs } };
    case 'unticked': {
      const { [data.step]: _, ...ticks } = incident.ticks;
      return { ...incident, ticks };
    }
    case 'fact':
      return { ...incident, facts: withFact(incident.facts, data.key, data.value) };
    case 'closed':
      return { ...incident, state: 'closed' };
    case 'reopened':
      return { ...incident, state: 'open' };
    default:
      // Notes, pages and kinds of a later version stand in the record and change nothing else.
      return incident;
  }
}

function withFact(facts: Incident['facts'], key: FactKey, value: FactValue): Incident['facts'] {
  return { ...facts, [key]: value };
}

/** The first step not ticked yet, or null when all are. */
export function nextStep(type: IncidentType, incident: Incident): Step | null {
  return type.steps.find((step) => !isTicked(incident, step.id)) ?? null;
}

/** Whether a step stands ticked. */
export function isTicked(incident: Incident, step: StepId): boolean {
  return incident.ticks[step] !== undefined;
}

/** How far one phase is, for the progress bar. */
export interface PhaseProgress {
  readonly phase: PhaseId;
  readonly steps: readonly { readonly step: Step; readonly ticked: boolean }[];
  readonly done: number;
}

/** Progress by phase, in the guide's order; phases without a step are left out. */
export function phaseProgress(
  type: IncidentType,
  incident: Incident,
  phaseOf: (subPhase: SubPhaseId) => PhaseId,
): readonly PhaseProgress[] {
  const phases = new Map<PhaseId, { step: Step; ticked: boolean }[]>();
  for (const step of type.steps) {
    const phase = phaseOf(step.subPhase);
    const steps = phases.get(phase) ?? [];
    steps.push({ step, ticked: isTicked(incident, step.id) });
    phases.set(phase, steps);
  }
  return [...phases].map(([phase, steps]) => ({ phase, steps, done: steps.filter((it) => it.ticked).length }));
}

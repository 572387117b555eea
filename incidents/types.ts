import type { IncidentTypeId, StepId } from '../guide/types.ts';

/** A moment on this machine's clock: ms since the epoch, with the zone the user saw it in. */
export interface Moment {
  readonly atMs: number;
  /** IANA name, e.g. `Asia/Tokyo`. */
  readonly zone: string;
  /** Minutes east of UTC at that moment, e.g. 540. */
  readonly offsetMinutes: number;
}

/**
 * What happened, as data of one entry. Stored and hashed as written: a kind is never renamed, a field never given a second
 * meaning; new kinds and optional fields may be added. Values are JSON; numbers are safe integers.
 */
export type EntryData =
  | {
      readonly kind: 'started';
      readonly type: IncidentTypeId | 'unsure';
      /** The symptom that was chosen, or `warning` / `page` when begun there. */
      readonly from: string;
      /** When it was found, which may be earlier than the entry. */
      readonly foundAtMs: number;
      readonly exercise: boolean;
    }
  | { readonly kind: 'type-changed'; readonly type: IncidentTypeId | 'unsure' }
  | { readonly kind: 'ticked'; readonly step: StepId }
  | { readonly kind: 'unticked'; readonly step: StepId }
  | { readonly kind: 'note'; readonly text: string }
  /** A page the user added: title and address as the tab showed them, and what the lists said then. */
  | {
      readonly kind: 'page';
      readonly title: string;
      readonly url: string;
      readonly verdict: 'flagged' | 'suspicious' | 'clear' | 'ignored' | 'unknown';
      readonly lists: readonly string[];
      readonly referrer?: string;
    }
  /** A page the watch stopped (`late`: it may have loaded for a moment). */
  | {
      readonly kind: 'stopped';
      readonly url: string;
      readonly lists: readonly string[];
      readonly entry: string;
      readonly late: boolean;
    }
  | { readonly kind: 'fact'; readonly key: FactKey; readonly value: FactValue }
  | { readonly kind: 'closed'; readonly lessons: string }
  | { readonly kind: 'reopened' }
  /** Says what an earlier entry should have said; the earlier one stays. */
  | { readonly kind: 'correction'; readonly of: number; readonly text: string };

/** One link of the chain. incidents/chain.ts writes down the canonical form that `hash` covers. */
export interface Entry {
  readonly incident: string;
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  readonly when: Moment;
  /** Who did it, as they entered their name; '' where nobody has yet. */
  readonly by: string;
  readonly data: EntryData;
  /** `hash` of entry seq − 1, or 64 zeros for the first. */
  readonly prev: string;
  /** SHA-256, 64 lower-case hex digits. */
  readonly hash: string;
}

/** The facts the receivers of a report ask for (all optional, filled step by step). */
export type FactKey =
  | 'occurredAt'
  | 'occurredCertainty'
  | 'knownAt'
  | 'foundBy'
  | 'foundHow'
  | 'informantContact'
  | 'whatHappened'
  | 'symptoms'
  | 'malwareName'
  | 'ransomNote'
  | 'fileExtension'
  | 'urls'
  | 'mailFrom'
  | 'mailSubject'
  | 'mailHeaders'
  | 'indicators'
  | 'devices'
  | 'accounts'
  | 'networkDiagram'
  | 'securityTools'
  | 'presumedCause'
  | 'entryRoute'
  | 'damage'
  | 'secondaryDamage'
  | 'businessImpact'
  | 'outsourced'
  | 'actionsDone'
  | 'actionsPlanned'
  | 'notifiedPersons'
  | 'published'
  | 'reports'
  | 'responsible'
  | 'handler'
  | 'contact24h'
  | 'sector'
  | 'corporateNumber'
  | 'subType'
  | 'title'
  | 'thisPc'
  /** Ids of guide/deadlines.ts: the cases in which a report is a duty. `knownAt` beside it is a day in Japan, `YYYY-MM-DD`. */
  | 'reportCases';

/** JSON without non-integer numbers, so that one canonical form exists. */
export type FactValue = string | number | boolean | null | readonly FactValue[] | { readonly [key: string]: FactValue };

/** An incident as its entries add up; a stored copy only saves reading them all. */
export interface Incident {
  readonly id: string;
  readonly type: IncidentTypeId | 'unsure';
  readonly from: string;
  readonly exercise: boolean;
  readonly state: 'open' | 'closed';
  readonly foundAtMs: number;
  readonly startedAtMs: number;
  readonly changedAtMs: number;
  /** Ticked steps and when; an unticked step is absent. */
  readonly ticks: { readonly [step: StepId]: number };
  readonly facts: { readonly [key in FactKey]?: FactValue };
  /** Count of entries and hash of the last one: together they show a cut or rewritten chain. */
  readonly count: number;
  readonly head: string;
}

/** Text typed but not yet recorded. Each open page writes its own, so two windows never overwrite one another. */
export interface Draft {
  /** Random id of the page that writes it and of the field. */
  readonly id: string;
  readonly incident: string;
  /** `note`, or the FactKey it will become. */
  readonly field: string;
  readonly text: string;
  readonly changedAtMs: number;
  /** Drafts whose text this one took over; should one still be there after a crash, its text does not count twice. */
  readonly replaces?: readonly string[];
}

/** What failed, for a sentence to the user; a bug throws instead. */
export type StoreFailure =
  /** Private windows, blocked storage or a damaged profile: nothing can be kept here. */
  { readonly kind: 'unavailable' } | { readonly kind: 'full' } | { readonly kind: 'failed'; readonly detail: string };

export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: StoreFailure };

/**
 * Where incidents are kept. `append` returns only after the disk was asked to have it (`durability: 'strict'`),
 * and re-reads the chain head inside its transaction: entries of two windows follow one another, none is lost.
 */
export interface IncidentStore {
  list(): Promise<Stored<readonly Incident[]>>;
  entries(incident: string): Promise<Stored<readonly Entry[]>>;
  /** Starts an incident with its first entry. */
  start(data: EntryData & { kind: 'started' }, by: string): Promise<Stored<Incident>>;
  append(incident: string, data: EntryData, by: string): Promise<Stored<{ incident: Incident; entry: Entry }>>;
  /**
   * Keeps text on its way; `settled` asks the disk too (strict) and only then may the page say "saved".
   * An empty text removes the draft.
   */
  saveDraft(draft: Draft, settled: boolean): Promise<Stored<void>>;
  drafts(incident: string): Promise<Stored<readonly Draft[]>>;
  /** Turns a draft into its entry in one transaction: never both, never neither. */
  appendDraft(draft: Draft, data: EntryData, by: string): Promise<Stored<{ incident: Incident; entry: Entry }>>;
  /** Calls back when another page changed an incident; returns the way to stop. */
  onChange(listener: (incident: string) => void): () => void;
}

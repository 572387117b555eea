import type { ContactRole, IncidentTypeId, StepId } from '../guide/types.ts';

/** A moment on this machine's clock: ms since the epoch, with the zone the user saw it in. */
export interface Moment {
  readonly atMs: number;
  /** IANA name, e.g. `Asia/Tokyo`. */
  readonly zone: string;
  /** Minutes east of UTC at that moment, e.g. 540. */
  readonly offsetMinutes: number;
}

/** A file kept beside the entries; the hash is of its bytes as they are kept. */
export interface Attachment {
  /** Random; names the kept bytes. */
  readonly id: string;
  /** As the file was called, without a folder. */
  readonly name: string;
  /** As the browser told it, e.g. `image/png`; '' where it does not know. */
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** SHA-256, 64 lower-case hex digits. */
  readonly sha256: string;
}

/**
 * What a copy of a page lacks: `scripts` and what they would have loaded, `resources` (pictures and styles stay addresses),
 * `frames` (pages inside the page), `drawings` (canvas), `typed` (text in fields), `media` (sound and video).
 */
export type PageCopyGap = 'scripts' | 'resources' | 'frames' | 'drawings' | 'typed' | 'media';

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
  /** A page the watch stopped (`late`: it may have loaded for a moment; `referrer`: what led there, where it is known). */
  | {
      readonly kind: 'stopped';
      readonly url: string;
      readonly lists: readonly string[];
      readonly entry: string;
      readonly late: boolean;
      readonly referrer?: string;
    }
  | { readonly kind: 'fact'; readonly key: FactKey; readonly value: FactValue }
  | { readonly kind: 'closed'; readonly lessons: string }
  | { readonly kind: 'reopened' }
  /** Says what an earlier entry should have said; the earlier one stays. */
  | { readonly kind: 'correction'; readonly of: number; readonly text: string }
  /** A copy of a page as a file, to be saved and never shown inside Shodo. */
  | {
      readonly kind: 'page-copy';
      readonly title: string;
      readonly url: string;
      readonly referrer?: string;
      readonly form: 'mhtml' | 'html';
      readonly missing: readonly PageCopyGap[];
      readonly file: Attachment;
    }
  /** A picture of what the tab showed. */
  | { readonly kind: 'screenshot'; readonly title: string; readonly url: string; readonly file: Attachment }
  /** A file or photo the user added, with what they say of it. */
  | { readonly kind: 'file'; readonly text: string; readonly file: Attachment }
  | {
      readonly kind: 'call';
      /** Id in guide/desks.ts, or the company's contact; neither for somebody else. */
      readonly desk?: string;
      readonly contact?: ContactRole;
      /** Whom, as it was shown or typed then. */
      readonly name: string;
      readonly number: string;
      readonly outcome: 'reached' | 'no-answer' | 'message-left';
      readonly text: string;
    }
  | {
      readonly kind: 'report';
      /** Id in guide/desks.ts, '' for one that is not there. */
      readonly desk: string;
      readonly name: string;
      /** The number the desk gave; '' while there is none. */
      readonly reference: string;
      readonly filedAtMs: number;
      readonly text: string;
    }
  /** Written before an entry whose clock stands earlier than the entry before it, which was made at `lastMs`. */
  | { readonly kind: 'clock-back'; readonly lastMs: number }
  /** Entries made elsewhere joined this incident: `count` of one part (see IncidentRecord), from `first` to `head`, both hashes. */
  | {
      readonly kind: 'joined';
      readonly incident: string;
      readonly first: string;
      readonly count: number;
      readonly head: string;
    }
  /** The incident had been deleted and came back. */
  | { readonly kind: 'restored'; readonly deletedAtMs: number; readonly deletedBy: string };

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

/**
 * The facts the receivers of a report ask for (all optional, filled step by step); the latest `fact` entry of a key counts.
 * incidents/facts.ts gives each its shape.
 */
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
  | 'people'
  /** The deadlines the user set: a list of { id, what, atMs }, read by incidents/facts.ts. */
  | 'ownDeadlines'
  /** Ids of incidents/due.ts: what is due and was ticked as done. */
  | 'metDeadlines'
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
  /** How many entries came from other computers; absent for none. They are not in `count`. */
  readonly joined?: number;
}

/**
 * All that is kept of one incident. `chain` grew here. `parts` came from elsewhere: each is a run of entries in which every entry
 * follows the one before; its first follows nothing (another incident that was joined) or an entry of the chain or of another
 * part (the same incident, gone on with on two computers). No entry stands twice; nothing in a part is ever changed.
 */
export interface IncidentRecord {
  readonly incident: Incident;
  readonly chain: readonly Entry[];
  readonly parts: readonly (readonly Entry[])[];
}

/** An incident that was deleted. Count, head, when and by whom stay for good. */
export interface Tombstone {
  readonly incident: string;
  readonly count: number;
  readonly head: string;
  readonly deletedAtMs: number;
  readonly by: string;
  /** The incident as it was, until it is erased for good (UNDO_DAYS after `deletedAtMs`); then null. */
  readonly undo: Incident | null;
}

/** How long a deleted incident can be brought back. */
export const UNDO_DAYS = 30;

/** Largest file that is taken in: a phone's video of a minute fits, and an old computer still gets it to the disk. */
export const MOST_FILE_BYTES = 200 * 1024 ** 2;

/** What the check of an incident found wrong, each by the entry it concerns. */
export type Finding =
  /**
   * `changed`: what it says is not what was sealed; `missing`: this number is not there; `order`: it does not follow the one
   * before; `file-changed`, `file-missing`: the same of its attachment.
   */
  | {
      readonly kind: 'changed' | 'missing' | 'order' | 'file-changed' | 'file-missing';
      /** 0 for the chain of this computer, 1 … for the parts in their order. */
      readonly part: number;
      readonly seq: number;
      /** Name of the attachment. */
      readonly file?: string;
    }
  /** The record ends before the count that was noted, here or in the code; `seq` is the first entry that is not there. */
  | { readonly kind: 'cut'; readonly seq: number }
  /** Up to the entry of the code the record is consistent, but it is another record than the one noted. */
  | { readonly kind: 'rewritten'; readonly seq: number };

/** The result of a check. Without findings: nothing changed that the check could notice, which is no proof. */
export interface Verification {
  readonly count: number;
  readonly head: string;
  readonly files: number;
  readonly findings: readonly Finding[];
}

/** How far a long piece of work is; both in the same unit. */
export type OnProgress = (done: number, all: number) => void;

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

/** Count and the first half of the head, as written down elsewhere. */
export interface CheckCode {
  readonly count: number;
  /** 20 hex digits (80 bits) of the head. */
  readonly headStart: string;
}

/** What failed, for a sentence to the user; a bug throws instead. */
export type StoreFailure =
  /** Private windows, blocked storage or a damaged profile: nothing can be kept here. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'full' }
  | { readonly kind: 'failed'; readonly detail: string }
  /** The incident was deleted meanwhile, maybe in another window. */
  | { readonly kind: 'deleted' }
  /** A file over MOST_FILE_BYTES. */
  | { readonly kind: 'too-large' }
  /** The file cannot be read: moved, changed or locked since it was chosen. */
  | { readonly kind: 'unreadable' }
  /** The browser lets nobody copy or picture this page: its own pages, the stores. */
  | { readonly kind: 'not-taken' }
  /** This browser keeps text here but no files (Firefox set to never remember history). */
  | { readonly kind: 'no-files' };

export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: StoreFailure };

/**
 * Where incidents are kept. `append` returns only after the disk was asked to have it (`durability: 'strict'`),
 * and re-reads the chain head inside its transaction: entries of two windows follow one another, none is lost.
 */
export interface IncidentStore {
  /** Incidents that are not deleted. */
  list(): Promise<Stored<readonly Incident[]>>;
  /** The chain of this computer. */
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

/** Records from a backup, their chains and parts checked. */
export interface Bundle {
  readonly records: readonly Pick<IncidentRecord, 'chain' | 'parts'>[];
  readonly drafts: readonly Draft[];
  readonly tombstones: readonly Tombstone[];
  /** The incident they all join; absent: each joins the one with its id, or is new. */
  readonly into?: string;
}

/** What became of the records of a bundle, each counted once. */
export interface TakenIn {
  /** New here, or further on than here. */
  readonly added: number;
  /** Here and there it was gone on with: both chains are kept. */
  readonly joined: number;
  /** Nothing in it is new. */
  readonly skipped: number;
  /** Deleted here, and can still be brought back here; left alone. */
  readonly deleted: number;
}

/** The store with all that more than the next step needs: files, checks, deletion, joined entries. */
export interface IncidentArchive extends IncidentStore {
  /** All that is kept of one incident; null where it is not there. */
  record(incident: string): Promise<Stored<IncidentRecord | null>>;
  /** All incidents that are not deleted with all their entries, for the search. */
  records(): Promise<Stored<readonly IncidentRecord[]>>;
  /**
   * Keeps a file and records it with `toData` in one transaction. `onProgress` hears bytes hashed. Files over MOST_FILE_BYTES
   * are refused before anything is read.
   */
  attach(
    incident: string,
    file: { readonly name: string; readonly bytes: Blob },
    toData: (file: Attachment) => EntryData,
    by: string,
    onProgress?: OnProgress,
  ): Promise<Stored<{ incident: Incident; entry: Entry }>>;
  /** The bytes of an attachment as kept; null where they are not there. */
  readAttachment(id: string): Promise<Stored<Blob | null>>;
  /**
   * Checks all entries and attachments, and the count and head noted elsewhere where a code is given (incidents/check-code.ts).
   * `onProgress` hears bytes and entries done, weighed together.
   */
  verify(incident: string, code?: CheckCode, onProgress?: OnProgress): Promise<Stored<Verification>>;
  /** Takes an incident away; nothing is erased for UNDO_DAYS. */
  delete(incident: string, by: string): Promise<Stored<void>>;
  /** All tombstones, the latest first. */
  deleted(): Promise<Stored<readonly Tombstone[]>>;
  /** Brings a deleted incident back, which its chain then says; false when it is erased already. */
  restore(incident: string, by: string): Promise<Stored<boolean>>;
  /** Keeps a file that came in a backup until `takeIn` brings its entry; one that is there already stays as it is. */
  keepFile(id: string, bytes: Blob): Promise<Stored<void>>;
  /** Takes in checked records from elsewhere: all of them or, when something fails, none. */
  takeIn(bundle: Bundle, by: string): Promise<Stored<TakenIn>>;
}

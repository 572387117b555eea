import type { Text } from '../i18n/text.ts';

/** A calendar day in Japan, `YYYY-MM-DD`. */
export type IsoDay = string;

/**
 * How well a statement is founded:
 * - `official`: an official page or text was read;
 * - `transcribed`: a third party's transcription or summary of an official text was read;
 * - `own`: Shodo's own practical help, never shown as the guide's;
 * - `unverified`: could not be checked; shown only with a request to confirm it.
 */
export type Grade = 'official' | 'transcribed' | 'own' | 'unverified';

/** A document, page or law a statement rests on. */
export interface Source {
  readonly title: Text;
  readonly publisher: Text;
  /** Absolute https address, where one is known. */
  readonly url?: string;
  /** Day of the text that was read, as far as known. */
  readonly dated?: IsoDay;
}

/** Where a fact comes from and when it was last compared with its source. */
export interface Basis {
  readonly grade: Grade;
  /** Ids in guide/sources.ts; empty only for `own`. */
  readonly sources: readonly string[];
  readonly checkedOn: IsoDay;
}

/** A sentence that tells somebody what is so or what to do, with its basis. */
export interface Statement {
  readonly text: Text;
  readonly basis: Basis;
}

/** Something never to do, and what would be lost by it. */
export interface Never extends Statement {
  readonly because: Text;
}

/** The guide's three steps. */
export type PhaseId = 'first-response' | 'report' | 'recovery';

/** The guide's sub-phases, in its order; each belongs to one phase (guide/phases.ts). */
export type SubPhaseId =
  | 'detect'
  | 'team'
  | 'contain'
  | 'first-notice'
  | 'further-notice'
  | 'investigate'
  | 'preserve'
  | 'restore'
  | 'prevent';

/** Who does a step. */
export type Role = 'finder' | 'responsible' | 'owner' | 'it-staff' | 'vendor';

/** Stored in incidents: an id is never renamed or given a second meaning. */
export type IncidentTypeId =
  | 'ransomware'
  | 'virus'
  | 'information-leak'
  | 'system-stop'
  | 'support-scam'
  | 'phishing'
  | 'business-email-compromise'
  | 'account-takeover'
  | 'lost-device'
  | 'defacement'
  | 'ddos'
  | 'mis-sent'
  | 'insider'
  | 'card-data'
  | 'fake-shop';

/** `<incident type>/<name>`, e.g. `ransomware/disconnect`. Stored in incidents: never renamed. */
export type StepId = `${IncidentTypeId}/${string}`;

/** One thing to do, small enough for one popup screen. */
export interface Step {
  readonly id: StepId;
  readonly subPhase: SubPhaseId;
  /** `general`: no type-specific text of the guide was found, so the guide's row for all types is shown, marked as such. */
  readonly scope: 'type' | 'general';
  /** The tick label, plain form: パソコンをネットワークから切り離す. */
  readonly title: Text;
  readonly what: readonly Statement[];
  readonly why: Statement;
  readonly never: Never;
  readonly who: Role;
  /** What to do when the step cannot be done: an alternative or a number, never a dead end. */
  readonly ifNot: Statement;
  /** Company contact whose number stands on the card. */
  readonly contact?: ContactRole;
  /** Desks to offer on the card, the right one first. */
  readonly desks?: readonly string[];
}

/** A way in, in the reader's own words. */
export interface Symptom {
  /** Stored in incidents: never renamed. */
  readonly id: string;
  readonly text: Text;
  /** A second line, where the first does not say enough. */
  readonly detail?: Text;
  readonly icon: SymptomIcon;
  readonly type: IncidentTypeId;
}
export type SymptomIcon = 'ransom' | 'antivirus' | 'fake-warning' | 'typed' | 'sent' | 'lost' | 'stopped';

/** One answer to a branching question, with the move it asks for first. */
export interface BranchChoice {
  /** Stored in incidents: never renamed. */
  readonly id: string;
  readonly name: Text;
  readonly firstMove: Statement;
  /** The type that goes into it more deeply, where there is one. */
  readonly type?: IncidentTypeId;
}

/** A question at one step whose answer decides the next move, e.g. the guide's five causes of a leak. */
export interface Branch {
  readonly step: StepId;
  readonly question: Text;
  readonly choices: readonly BranchChoice[];
}

/** An incident type with all its steps in order; one file a type, loaded when chosen. */
export interface IncidentType {
  readonly id: IncidentTypeId;
  readonly name: Text;
  /** Whether "is it this PC?" is asked first, because an infected PC must be left alone. */
  readonly asksThisPc: boolean;
  /** The first moves of the one screen for "yes, this PC", in order; ids of steps below. */
  readonly firstMoves: readonly StepId[];
  readonly branch?: Branch;
  readonly steps: readonly Step[];
}

/** Weekly opening spans in a desk's own time zone; minutes are written `HH:MM`, `to` is exclusive. */
export interface OpeningSpan {
  /** 0 = Sunday … 6 = Saturday. */
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

export type Hours =
  | { readonly kind: 'always' }
  /** A form or mailbox that takes messages at any time; `answered` says when they are read, where known. */
  | { readonly kind: 'send-any-time'; readonly answered?: Text }
  | {
      readonly kind: 'weekly';
      readonly timeZone: 'Asia/Tokyo';
      readonly spans: readonly OpeningSpan[];
      /** Closed on Japanese public holidays, and on 12-29 to 01-03. */
      readonly closedOnHolidays: boolean;
      readonly closedAtYearEnd: boolean;
      readonly note?: Text;
    }
  | { readonly kind: 'unknown'; readonly note?: Text };

/** One way to reach a desk. The phone number is shown as it is dialled, never hidden behind a word. */
export type Channel =
  | { readonly kind: 'phone'; readonly number: string; readonly note?: Text }
  | { readonly kind: 'mail'; readonly address: string }
  | { readonly kind: 'web'; readonly url: string; readonly label: Text };

/** Somebody outside the company whom one asks or tells. */
export interface Desk {
  /** Stored in incidents (reports filed): never renamed. */
  readonly id: string;
  readonly name: Text;
  readonly purpose: Text;
  readonly audience: 'company' | 'individual' | 'anyone';
  readonly channels: readonly Channel[];
  readonly hours: Hours;
  /** When this is the wrong desk, and which is right. */
  readonly wrongWhen: readonly Text[];
  /** Code in guide/prefectures.ts, where the desk serves one prefecture only. */
  readonly prefecture?: string;
  readonly basis: Basis;
}

/** The company's own numbers, entered by the user or set by policy. */
export type ContactRole =
  | 'responsible'
  | 'deputy'
  | 'owner'
  | 'it-vendor'
  | 'bank'
  | 'insurer'
  | 'card-company'
  | 'carrier'
  | 'hosting'
  | 'lawyer';

export interface Contact {
  readonly role: ContactRole;
  readonly name: string;
  readonly phone: string;
  readonly mail: string;
  readonly note: string;
}

import type { Text } from '../i18n/text.ts';
import { deskOf } from './desks.ts';
import { ransomware } from './incident-types/ransomware.ts';
import { supportScam } from './incident-types/support-scam.ts';
import type { Contact, ContactRole, Desk, IncidentType, Step, StepId } from './types.ts';

/** One big numeral of the sheet: a step of the app in the same words. */
export interface PaperMove {
  readonly step: StepId;
  readonly title: Text;
  readonly lines: readonly Text[];
  /** Printed bold behind the lines, where leaving it out would do the most damage. */
  readonly never: Text | null;
}

/**
 * The sheet's first moves: those of ransomware, the worst case, in the app's order. Lines that speak of the ransom screen are
 * left out, since whoever takes the sheet off the wall only knows that the computer is odd.
 */
export const paperMoves: readonly PaperMove[] = ransomware.firstMoves.map((id) => {
  const { title, what, never } = stepOf(ransomware, id);
  return {
    step: id,
    title,
    lines: what.map(({ text }) => text).filter(({ ja }) => !ja.includes('身代金')),
    never: id === 'ransomware/stop-using' ? never.text : null,
  };
});

/** The four never-dos: power, contact with the attacker, ransom, and repairs that erase the traces. */
export const paperNevers: readonly Text[] = (
  ['ransomware/stop-using', 'ransomware/photograph', 'ransomware/tell-owner', 'ransomware/preserve'] as const
).map((id) => stepOf(ransomware, id).never.text);

/** A loud warning with a phone number is the one case that needs other moves: what not to do, then how it closes. */
export const paperFakeWarning: readonly Text[] = (
  [
    ['support-scam/do-not-call', 1],
    ['support-scam/tell-administrator', 0],
    ['support-scam/close-screen', 0],
  ] as const
).map(([id, line]) => {
  const statement = stepOf(supportScam, id).what[line];
  if (!statement) throw new Error(`expected line ${line} in ${id}, got fewer`);
  return statement.text;
});

function stepOf(type: IncidentType, id: StepId): Step {
  const step = type.steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`expected a step of ${type.id}, got ${id}`);
  return step;
}

/** The outside desks that matter first, in the order to use them; Tokyo's own police line only there. */
export function paperDesks(prefecture: string): readonly Desk[] {
  return ['police-tokyo', 'police-9110', 'ipa-organisations', 'ppc-report']
    .map(deskOf)
    .filter((desk) => desk.prefecture === undefined || desk.prefecture === prefecture);
}

/** Contacts that stand on the sheet as a blank to write on while nobody has entered them. */
const ALWAYS: readonly ContactRole[] = ['deputy', 'owner', 'it-vendor', 'bank', 'insurer'];
const ORDER: readonly ContactRole[] = ['responsible', ...ALWAYS, 'card-company', 'carrier', 'hosting', 'lawyer'];

/** As many rows as stay readable from an arm's length beside the desks. */
const MOST_ROWS = 6;

/** The company's own numbers as they stand on the sheet. */
export interface PaperContacts {
  /** For the move "phone the person in charge"; null prints a blank. */
  readonly responsible: Contact | null;
  readonly rows: readonly { readonly role: ContactRole; readonly contact: Contact | null }[];
  /** Entered contacts for which the page has no room. */
  readonly leftOut: number;
}

/** Sorts the company's contacts for the sheet: those entered first come before blanks when the rows run out. */
export function paperContacts(contacts: readonly Contact[]): PaperContacts {
  const entered = contacts
    .filter(({ name, phone, mail }) => name !== '' || phone !== '' || mail !== '')
    .toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const responsible = entered.find(({ role }) => role === 'responsible') ?? null;
  const others = entered.filter((contact) => contact !== responsible);
  const shown = others.slice(0, MOST_ROWS).map((contact) => ({ role: contact.role, contact }));
  const blanks = ALWAYS.filter((role) => !others.some((contact) => contact.role === role))
    .slice(0, MOST_ROWS - shown.length)
    .map((role) => ({ role, contact: null }));
  return {
    responsible,
    rows: [...shown, ...blanks].toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role)),
    leftOut: others.length - shown.length,
  };
}

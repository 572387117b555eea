import type { FactKey, Incident } from './types.ts';

/** Somebody who takes part, in or outside the company. */
export interface Person {
  readonly name: string;
  /** What they do in this incident, in the user's words. */
  readonly role: string;
  /** Telephone number or mail address. */
  readonly contact: string;
}

/** A computer, server, telephone or network device that is concerned. */
export interface Device {
  readonly name: string;
  readonly kind: 'pc' | 'server' | 'phone' | 'network' | 'storage' | 'cloud' | 'other' | 'unknown';
  /** Who uses or keeps it. */
  readonly owner: string;
  /** Operating system, as far as known. */
  readonly os: string;
  /** Where it stands: a room, a branch, a service. */
  readonly place: string;
  readonly text: string;
}

/** A user account that is concerned. */
export interface Account {
  readonly name: string;
  /** Which system or service it opens. */
  readonly service: string;
  readonly owner: string;
  readonly text: string;
}

/** What was done to whom, as far as known; `persons` and `money` are words, since at first they are guesses and ranges. */
export interface Damage {
  /** Kinds of data, in the user's words. */
  readonly data: string;
  readonly persons: string;
  readonly money: string;
  readonly card: YesNo;
  /** 要配慮個人情報: health, convictions and the like. */
  readonly sensitive: YesNo;
  readonly myNumber: YesNo;
}
/** A deadline the user set. */
export interface OwnDeadline {
  /** Random; its reminders and its tick hang on it. */
  readonly id: string;
  readonly what: string;
  readonly atMs: number;
}

/** The last moment a date can hold, in ms on either side of 1970. */
const mostAtMs = 8.64e15;

type YesNo = 'yes' | 'no' | 'unknown';

/** What the user changed about the indicators found by themselves (incidents/indicators.ts): added by hand, or none at all. */
export interface IndicatorChanges {
  readonly added: readonly string[];
  readonly dismissed: readonly string[];
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((it) => typeof it === 'string') : undefined;
const oneOf =
  <const Names extends readonly string[]>(...names: Names) =>
  (value: unknown): Names[number] | undefined =>
    names.find((name) => name === value);
const yesNo = oneOf('yes', 'no', 'unknown');

/** Reads the fields of an object, each with what stands for it where it is missing or of another kind. */
function fields<Shape extends object>(
  shape: {
    readonly [key in keyof Shape]: readonly [(value: unknown) => Shape[key] | undefined, Shape[key]];
  },
): (value: unknown) => Shape | undefined {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(shape) as [keyof Shape, (typeof shape)[keyof Shape]][];
    return Object.fromEntries(
      entries.map(([key, [read, missing]]) => [key, read((value as Partial<Shape>)[key]) ?? missing]),
    ) as Shape;
  };
}

const list =
  <T>(read: (value: unknown) => T | undefined) =>
  (value: unknown): readonly T[] | undefined =>
    Array.isArray(value) ? value.map(read).filter((it) => it !== undefined) : undefined;

/** How each fact is read; what is stored has the same shape. */
const shapes = {
  /** ms since the epoch. */
  occurredAt: (value: unknown) => (Number.isSafeInteger(value) ? (value as number) : undefined),
  occurredCertainty: oneOf('exact', 'about', 'unknown'),
  /** The day the company knew, in Japan, `YYYY-MM-DD`. */
  knownAt: text,
  foundBy: text,
  foundHow: oneOf('self', 'tool', 'outside'),
  informantContact: text,
  whatHappened: text,
  symptoms: text,
  malwareName: text,
  ransomNote: text,
  fileExtension: text,
  urls: texts,
  mailFrom: text,
  mailSubject: text,
  mailHeaders: text,
  indicators: fields<IndicatorChanges>({ added: [texts, []], dismissed: [texts, []] }),
  devices: list(
    fields<Device>({
      name: [text, ''],
      kind: [oneOf('pc', 'server', 'phone', 'network', 'storage', 'cloud', 'other', 'unknown'), 'unknown'],
      owner: [text, ''],
      os: [text, ''],
      place: [text, ''],
      text: [text, ''],
    }),
  ),
  accounts: list(fields<Account>({ name: [text, ''], service: [text, ''], owner: [text, ''], text: [text, ''] })),
  networkDiagram: text,
  securityTools: text,
  presumedCause: text,
  entryRoute: text,
  damage: fields<Damage>({
    data: [text, ''],
    persons: [text, ''],
    money: [text, ''],
    card: [yesNo, 'unknown'],
    sensitive: [yesNo, 'unknown'],
    myNumber: [yesNo, 'unknown'],
  }),
  secondaryDamage: text,
  businessImpact: text,
  outsourced: text,
  actionsDone: text,
  actionsPlanned: text,
  notifiedPersons: text,
  published: text,
  /** Older than the `report` entries, which hold the reports; words about them. */
  reports: text,
  responsible: text,
  handler: text,
  contact24h: text,
  sector: text,
  corporateNumber: text,
  /** Id of the answer chosen at the type's branch. */
  subType: text,
  title: text,
  thisPc: (value: unknown) => (typeof value === 'boolean' ? value : undefined),
  people: list(fields<Person>({ name: [text, ''], role: [text, ''], contact: [text, ''] })),
  ownDeadlines: list((value): OwnDeadline | undefined => {
    const { id, what, atMs } = (value ?? {}) as { readonly [key: string]: unknown };
    if (typeof id !== 'string' || typeof what !== 'string' || !Number.isSafeInteger(atMs)) return undefined;
    return Math.abs(atMs as number) <= mostAtMs ? { id, what, atMs: atMs as number } : undefined;
  }),
  /** Ids of incidents/due.ts. */
  metDeadlines: texts,
  /** Ids of guide/deadlines.ts. */
  reportCases: texts,
} satisfies { readonly [key in FactKey]: (value: unknown) => unknown };

/** The shape of each fact, as stored and as read. */
export type FactShape<Key extends FactKey> = NonNullable<ReturnType<(typeof shapes)[Key]>>;

/** A fact in its shape; undefined where nobody entered it, or where another version wrote what this one cannot read. */
export function readFact<Key extends FactKey>(incident: Pick<Incident, 'facts'>, key: Key): FactShape<Key> | undefined {
  return shapes[key](incident.facts[key]) as FactShape<Key> | undefined;
}

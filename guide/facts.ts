import type { Text } from '../i18n/text.ts';
import { otherDeadlines, type ReportLaw, reportCases } from './deadlines.ts';
import { preparationFor } from './desk-order.ts';
import { readinessItems } from './readiness.ts';
import type { Basis, Desk, IncidentType } from './types.ts';

/** Where a fact is shown. */
type FactPlace =
  | {
      readonly kind: 'step';
      readonly type: string;
      readonly step: string;
      readonly part: 'what' | 'why' | 'never' | 'ifNot';
    }
  | { readonly kind: 'choice'; readonly type: string; readonly choice: string }
  | { readonly kind: 'desk' | 'preparation'; readonly desk: string }
  | { readonly kind: 'deadline'; readonly deadline: string }
  | { readonly kind: 'readiness'; readonly item: string };

/** One statement with its basis, for the page that says where everything comes from. */
export interface Fact {
  readonly place: FactPlace;
  /** Name of the step or desk it belongs to. */
  readonly heading: Text;
  readonly text: Text;
  /** The reason that stands under a "never". */
  readonly because?: Text;
  readonly basis: Basis;
}

const LAW_NAMES = {
  'personal-information': { ja: '個人情報保護委員会への報告', en: 'Report to the privacy commission' },
  'my-number': { ja: 'マイナンバーの報告', en: 'Report on My Number' },
} as const satisfies { readonly [law in ReportLaw]: Text };

/** Every statement of the given types and desks, of the deadlines and of the readiness checklist, in reading order. */
export function listFacts(types: readonly IncidentType[], desks: readonly Desk[]): readonly Fact[] {
  const ofSteps = types.flatMap((type) =>
    type.steps.flatMap((step) => {
      const place = (part: 'what' | 'why' | 'never' | 'ifNot'): FactPlace => ({
        kind: 'step',
        type: type.id,
        step: step.id,
        part,
      });
      return [
        ...step.what.map((what) => ({ ...what, place: place('what'), heading: step.title })),
        { ...step.why, place: place('why'), heading: step.title },
        { ...step.never, place: place('never'), heading: step.title },
        { ...step.ifNot, place: place('ifNot'), heading: step.title },
      ];
    }),
  );
  const ofDesks = desks.flatMap((desk) => {
    const place = (kind: 'desk' | 'preparation'): FactPlace => ({ kind, desk: desk.id });
    const preparation = preparationFor(desk.id);
    return [
      { place: place('desk'), heading: desk.name, text: desk.purpose, basis: desk.basis },
      ...(preparation?.lines.map(({ text }) => ({
        place: place('preparation'),
        heading: desk.name,
        text,
        basis: preparation.basis,
      })) ?? []),
    ];
  });
  const ofBranches = types.flatMap(
    (type) =>
      type.branch?.choices.map((choice) => ({
        ...choice.firstMove,
        place: { kind: 'choice' as const, type: type.id, choice: choice.id },
        heading: choice.name,
      })) ?? [],
  );
  const ofDeadlines = [
    ...reportCases.map(({ id, law, statement }) => ({ id, heading: LAW_NAMES[law], statement })),
    ...otherDeadlines.map(({ id, name, rule }) => ({ id, heading: name, statement: rule })),
  ].map(({ id, heading, statement }) => ({
    ...statement,
    place: { kind: 'deadline' as const, deadline: id },
    heading,
  }));
  const ofReadiness = readinessItems.flatMap(({ id, title, why, next }) =>
    [why, next].map((statement) => ({
      ...statement,
      place: { kind: 'readiness' as const, item: id },
      heading: title,
    })),
  );
  return [...ofSteps, ...ofBranches, ...ofDesks, ...ofDeadlines, ...ofReadiness];
}

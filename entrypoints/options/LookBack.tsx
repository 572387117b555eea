import { useEffect, useState } from 'preact/hooks';
import { FixedMark } from '../../components/FixedMark.tsx';
import { InfoIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { SaveState, type SaveStateName } from '../../components/SaveState.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { sayDateTime } from '../../i18n/clock.ts';
import { commonText } from '../../i18n/common.ts';
import { sayCount } from '../../i18n/date.ts';
import { sayAgo } from '../../i18n/duration.ts';
import { failureText } from '../../i18n/failure.ts';
import { lookBackSentence, lookBackText } from '../../i18n/look-back.ts';
import { optionsSentence } from '../../i18n/options.ts';
import { threatText } from '../../i18n/threat.ts';
import { defangUrl } from '../../incidents/defang.ts';
import type { Stored } from '../../incidents/types.ts';
import type { SettingsInForce } from '../../settings/policy.ts';
import type { Settings } from '../../settings/settings.ts';
import type { PastVisit, PastVisits } from '../../watch/types.ts';
import { Section } from './Section.tsx';

/** What became of a check on request; null: the background did not answer. */
export type CheckOutcome =
  | { readonly done: true; readonly checked: number; readonly found: number }
  | { readonly done: false; readonly kind: 'no-permission' | 'not-kept' | 'failed' }
  | null;

export interface LookBackActions {
  /** null: the background does not answer. */
  readonly readPastVisits: () => Promise<PastVisits | null>;
  readonly checkPastVisits: () => Promise<CheckOutcome>;
  readonly markPastVisits: (ids: readonly string[], state: PastVisit['state']) => Promise<PastVisits | null>;
  /** Records the visit in an incident and shows it. `note` goes into the record. */
  readonly recordVisit: (visit: PastVisit, note: string) => Promise<Stored<void>>;
  /** Asks the browser for its history; must be called in a click. */
  readonly requestHistory: () => Promise<boolean>;
  readonly giveHistoryBack: () => Promise<void>;
  readonly mayReadHistory: () => Promise<boolean>;
  /** Calls back whenever the browser's permissions changed; returns the way to stop. */
  readonly onPermissionsChange: (listener: () => void) => () => void;
}

interface LookBackProps {
  readonly settings: SettingsInForce;
  /** As it was when the page opened; null: the background did not answer. */
  readonly first: PastVisits | null;
  readonly nameOfList: (id: string) => string;
  readonly changeSettings: (change: Pick<Settings, 'lookBack'>) => Promise<{ readonly ok: boolean }>;
  readonly onListsChange: (listener: () => void) => () => void;
  readonly actions: LookBackActions;
}

/** Pages opened before, checked again when the lists know more; asked for, explained and revocable. */
export function LookBack({ settings, first, nameOfList, changeSettings, onListsChange, actions }: LookBackProps) {
  const { language, say } = useLanguage();
  const [visits, setVisits] = useState(first);
  const [isPermitted, setPermitted] = useState<boolean | null>(null);
  const [isRefused, setRefused] = useState(false);
  const [saving, setSaving] = useState<SaveStateName>('idle');
  const [check, setCheck] = useState<CheckOutcome | 'busy' | undefined>(undefined);
  const [dismissed, setDismissed] = useState<PastVisit | null>(null);
  const [recorded, setRecorded] = useState<Stored<void> | null>(null);
  const nowMs = Date.now();
  const isFixed = settings.fixed.includes('lookBack');
  useEffect(() => {
    const readPermission = async () => setPermitted(await actions.mayReadHistory());
    const readVisits = async () => {
      const read = await actions.readPastVisits();
      if (read) setVisits(read);
    };
    void readPermission();
    const stops = [actions.onPermissionsChange(() => void readPermission()), onListsChange(() => void readVisits())];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const turn = async (on: boolean) => {
    // Before anything else is waited for: the browser asks only within the click.
    const allowed = !on || (await actions.requestHistory());
    setRefused(!allowed);
    // What the organisation decided needs the browser's leave alone.
    if (!allowed || isFixed) return;
    setSaving('saving');
    const kept = await changeSettings({ lookBack: on });
    setSaving(kept.ok ? 'saved' : 'failed');
    if (!on && kept.ok) await actions.giveHistoryBack();
  };
  const checkNow = async () => {
    if (check === 'busy') return;
    const allowed = await actions.requestHistory();
    setRefused(!allowed);
    if (!allowed) return;
    setCheck('busy');
    setCheck(await actions.checkPastVisits());
    setVisits(await actions.readPastVisits());
    // Asked for once only.
    if (!settings.lookBack) await actions.giveHistoryBack();
  };
  const mark = async (visit: PastVisit, state: PastVisit['state']) => {
    const marked = await actions.markPastVisits([visit.id], state);
    if (marked) setVisits(marked);
    return marked !== null;
  };
  const dismiss = async (visit: PastVisit) => {
    if (await mark(visit, 'dismissed')) setDismissed(visit);
  };
  const record = async (visit: PastVisit) => {
    const note = say(lookBackSentence.note, {
      visited: sayDateTime(visit.visitedAtMs, language),
      lists: listNames(visit),
    });
    const stored = await actions.recordVisit(visit, note);
    setRecorded(stored);
    if (stored.ok) await mark(visit, 'opened');
  };
  const listNames = (visit: PastVisit) => visit.matches.map(({ list }) => nameOfList(list)).join(', ');
  const open = visits?.visits.filter(({ state }) => state === 'new') ?? [];
  const done = visits?.visits.filter(({ state }) => state !== 'new') ?? [];
  const isGone = settings.lookBack && isPermitted === false;
  return (
    <Section id="past-visits" title={say(lookBackText.title)} hint={say(lookBackText.hint)}>
      {open.length > 0 && (
        <div class="found">
          <h3>{say(lookBackText.found)}</h3>
          <p>{say(lookBackText.foundHint)}</p>
          <ul>
            {open.map((visit) => (
              <li key={visit.id}>
                <div>
                  <p>{sayVisit(visit)}</p>
                  <code translate={false}>{defangUrl(visit.url)}</code>
                  <p class="row__sub">
                    {say(lookBackSentence.by, {
                      lists: listNames(visit),
                      date: sayDateTime(visit.visitedAtMs, language),
                    })}
                  </p>
                </div>
                <div class="found__do">
                  <button class="btn btn--secondary btn--sm" type="button" onClick={() => void record(visit)}>
                    {say(lookBackText.record)}
                  </button>
                  <button class="btn btn--quiet btn--sm" type="button" onClick={() => void dismiss(visit)}>
                    {say(lookBackText.dismiss)}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="fault" role="alert">
        {recorded?.ok === false &&
          say(optionsSentence.notRecorded, { reason: say(failureText[recorded.failure.kind]) })}
      </p>
      <div class="card">
        <div class="row row--switch">
          <div>
            <h3 id="look-back-switch">
              {say(lookBackText.switch)} {isFixed && <FixedMark />}
              <SaveState state={saving} />
            </h3>
            <p class="row__sub">{say(lookBackText.switchHint)}</p>
          </div>
          <div class="row__do">
            <label class="switch">
              <input
                type="checkbox"
                role="switch"
                aria-labelledby="look-back-switch"
                checked={settings.lookBack}
                disabled={isFixed}
                aria-checked={settings.lookBack}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  // It stands as it stood until the browser has permitted it.
                  event.currentTarget.checked = settings.lookBack;
                  void turn(checked);
                }}
              />
              <span />
            </label>
          </div>
          <p class="row__msg" role="alert">
            {isRefused && say(lookBackText.refused)}
          </p>
        </div>
        {isGone && (
          <div class="row__gone">
            <InfoIcon size={16} />
            <p>{say(lookBackText.permissionGone)}</p>
            <button class="btn btn--secondary btn--sm" type="button" onClick={() => void turn(true)}>
              {say(lookBackText.permitAgain)}
            </button>
          </div>
        )}
        <div class="row row--switch">
          <div>
            <h3>{say(lookBackText.checkTitle)}</h3>
            <p class="row__sub">
              {visits === null
                ? say(commonText.noAnswer)
                : visits.lastCheckMs === null
                  ? say(lookBackText.never)
                  : say(lookBackSentence.checked, {
                      ago: sayAgo(visits.lastCheckMs, nowMs, language),
                      count: sayCount(visits.checked, language),
                    })}
            </p>
          </div>
          <div class="row__do row__do--wide">
            <button
              class="btn btn--secondary btn--sm"
              type="button"
              aria-disabled={check === 'busy'}
              onClick={() => void checkNow()}
            >
              {say(lookBackText.check)}
            </button>
          </div>
          <p class="row__msg" role="status">
            {check !== undefined && sayCheck(check)}
          </p>
        </div>
        {done.length > 0 && (
          <details class="row__more">
            <summary>{say(lookBackText.done)}</summary>
            <ul class="found__done">
              {done.map((visit) => (
                <li key={visit.id}>
                  <code translate={false}>{defangUrl(visit.url)}</code>
                  {visit.state === 'opened' ? (
                    <span class="hint">{say(lookBackText.recorded)}</span>
                  ) : (
                    <button class="btn btn--quiet btn--xs" type="button" onClick={() => void mark(visit, 'new')}>
                      {say(lookBackText.reopen)}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {dismissed && (
        <div class="toast-place">
          <UndoToast
            text={say(lookBackText.dismissed)}
            onUndo={() => {
              setDismissed(null);
              void mark(dismissed, 'new');
            }}
            onGone={() => setDismissed(null)}
          />
        </div>
      )}
    </Section>
  );

  function sayVisit({ visitedAtMs, matches }: PastVisit): string {
    const ago = sayAgo(visitedAtMs, nowMs, language);
    const brand = matches.find((match) => match.brand !== undefined)?.brand;
    return brand === undefined
      ? say(lookBackSentence.visit, { ago, what: say(threatText[matches[0]?.threat ?? 'unknown'].name) })
      : say(lookBackSentence.visitFake, { ago, brand });
  }

  function sayCheck(outcome: CheckOutcome | 'busy'): string {
    if (outcome === 'busy') return say(lookBackText.checking);
    if (outcome === null) return say(commonText.noAnswer);
    if (outcome.done)
      return outcome.found === 0
        ? say(lookBackText.nothing)
        : say(lookBackSentence.foundCount, { count: outcome.found });
    if (outcome.kind === 'no-permission') return say(lookBackText.refused);
    return say(outcome.kind === 'not-kept' ? lookBackText.notKept : lookBackText.failed);
  }
}

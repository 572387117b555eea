import { useEffect, useState } from 'preact/hooks';
import { FixedMark } from '../../components/FixedMark.tsx';
import { TrashIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { UndoToast } from '../../components/UndoToast.tsx';
import { commonText } from '../../i18n/common.ts';
import { sayNearDay } from '../../i18n/date.ts';
import { sayDuration } from '../../i18n/duration.ts';
import { managedText } from '../../i18n/managed.ts';
import { optionsSentence, optionsText } from '../../i18n/options.ts';
import type { Allow } from '../../watch/types.ts';
import { Section } from './Section.tsx';

export interface AllowsActions {
  /** null: the background does not answer. */
  readonly readAllows: () => Promise<readonly Allow[] | null>;
  readonly removeAllow: (id: string) => Promise<boolean>;
  /** Puts one back that was just removed. */
  readonly restoreAllow: (allow: Allow) => Promise<boolean>;
}

interface AllowsProps {
  /** As they were when the page opened; null: the background did not answer. */
  readonly first: readonly Allow[] | null;
  /** Whether the organisation lets its people allow sites. */
  readonly mayAllow: boolean;
  readonly actions: AllowsActions;
}

/** The deliberate exceptions, each with who, why and until when, and the way to end it now. */
export function Allows({ first, mayAllow, actions }: AllowsProps) {
  const { language, say } = useLanguage();
  const [allows, setAllows] = useState(first);
  const [outcome, setOutcome] = useState<'restored' | 'failed' | null>(null);
  const [removed, setRemoved] = useState<Allow | null>(null);
  const read = async () => setAllows(await actions.readAllows());
  // The organisation may allow a site, or forbid it, while the page stands open.
  useEffect(() => setAllows(first), [first]);
  const remove = async (allow: Allow) => {
    const isDone = await actions.removeAllow(allow.id);
    setOutcome(isDone ? null : 'failed');
    setRemoved(isDone ? allow : null);
    await read();
  };
  const restore = async (allow: Allow) => {
    setRemoved(null);
    setOutcome((await actions.restoreAllow(allow)) ? 'restored' : 'failed');
    await read();
  };
  return (
    <Section id="allows" title={say(optionsText.allows)} hint={say(optionsText.allowsHint)}>
      {allows === null && (
        <p class="card note" role="alert">
          {say(commonText.noAnswer)}
        </p>
      )}
      {!mayAllow && (
        <p class="card note">
          <FixedMark /> {say(managedText.noAllow)}
        </p>
      )}
      {allows?.length === 0 && mayAllow && <p class="card note">{say(optionsText.noAllows)}</p>}
      {allows !== null && allows.length > 0 && (
        <div class="card">
          {allows.map((allow) => {
            const name = say(optionsSentence.removeAllow, { target: allow.target });
            return (
              <div class="row" key={allow.id}>
                <div>
                  <h3>
                    <span translate={false}>{allow.target}</span> {allow.byPolicy && <FixedMark />}
                  </h3>
                  <p class="row__sub">
                    {allow.byPolicy
                      ? say(commonText.allowedByOrganisation)
                      : say(optionsSentence.allowedBy, { by: allow.by, reason: allow.reason })}
                  </p>
                </div>
                <p class="row__n">
                  {allow.byPolicy
                    ? say(managedText.noEnd)
                    : say(optionsSentence.remaining, { length: sayDuration(allow.untilMs - Date.now(), language) })}
                  {!allow.byPolicy && (
                    <small>{say(optionsSentence.until, { date: sayNearDay(allow.untilMs, language) })}</small>
                  )}
                </p>
                <div class="row__do">
                  {!allow.byPolicy && (
                    <button
                      class="icon-btn"
                      type="button"
                      aria-label={name}
                      title={name}
                      onClick={() => void remove(allow)}
                    >
                      <TrashIcon />
                    </button>
                  )}
                </div>
              </div>
            );
          })}
        </div>
      )}
      <p class="outcome" role="status">
        {outcome === 'restored' && say(optionsText.restored)}
        {outcome === 'failed' && say(optionsText.removeFailed)}
      </p>
      {removed && (
        <div class="toast-place">
          <UndoToast
            text={say(optionsSentence.allowRemoved, { target: removed.target })}
            onUndo={() => void restore(removed)}
            onGone={() => setRemoved(null)}
          />
        </div>
      )}
    </Section>
  );
}

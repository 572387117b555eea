import { useState } from 'preact/hooks';
import { EyeIcon, StopIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { gapText } from '../../components/protection-gaps.ts';
import { commonText } from '../../i18n/common.ts';
import { optionsText } from '../../i18n/options.ts';
import { watchText } from '../../i18n/watch.ts';
import type { Protection } from '../../watch/types.ts';
import { Section } from './Section.tsx';

export interface WatchActions {
  /** null: the background does not answer. */
  readonly readProtection: () => Promise<Protection | null>;
  /** Asks the browser for access to all sites; must be called in a click. */
  readonly requestHostAccess: () => Promise<boolean>;
  /** Opens the browser's own page of extensions; null where no extension may. */
  readonly openExtensions: (() => void) | null;
}

interface WatchProps {
  /** null: the background does not answer. */
  readonly protection: Protection | null;
  readonly actions: WatchActions;
  /** Something was permitted: the page is to ask again. */
  readonly onChanged: () => Promise<void>;
}

/** Whether this browser is protected, what is missing and how to mend it. */
export function Watch({ protection, actions, onChanged }: WatchProps) {
  const { say } = useLanguage();
  const [isRefused, setRefused] = useState(false);
  const request = async () => {
    setRefused(!(await actions.requestHostAccess()));
    await onChanged();
  };
  return (
    <Section id="watch" title={say(optionsText.watch)}>
      {protection === null ? (
        <p class="card note" role="alert">
          {say(commonText.noAnswer)}
        </p>
      ) : (
        <div class={protection.state === 'on' ? 'state' : 'state is-off'}>
          {protection.state === 'on' ? <EyeIcon /> : <StopIcon />}
          <div>
            <p>
              <b>{say(protection.state === 'on' ? watchText.on : watchText.off)}</b>{' '}
              {protection.state === 'on' && say(watchText.onHint)}
            </p>
            <p>{say(watchText.notSafe)}</p>
            {protection.gaps.map((gap) => (
              <div class="state__gap" key={gap}>
                <p>{say(gapText[gap])}</p>
                {gap === 'no-host-permission' && (
                  <button class="btn btn--primary btn--sm" type="button" onClick={request}>
                    {say(watchText.permit)}
                  </button>
                )}
                {gap === 'private-windows-not-allowed' && actions.openExtensions !== null && (
                  <button class="btn btn--secondary btn--sm" type="button" onClick={actions.openExtensions}>
                    {say(optionsText.openExtensions)}
                  </button>
                )}
              </div>
            ))}
            <p class="fault" role="alert">
              {isRefused && say(optionsText.requestFailed)}
            </p>
          </div>
        </div>
      )}
    </Section>
  );
}

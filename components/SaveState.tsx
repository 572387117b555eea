import { commonText } from '../i18n/common.ts';
import { CheckIcon, RefreshIcon, XIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

/** `idle`: there is nothing to keep. */
export type SaveStateName = 'idle' | 'saving' | 'saved' | 'failed';

/** Says whether what stands in a field is kept; "saved" only after the disk has it. */
export function SaveState({ state }: { readonly state: SaveStateName }) {
  const { say } = useLanguage();
  return (
    <span
      class={`saved${state === 'saving' ? ' is-busy' : ''}${state === 'failed' ? ' is-fail' : ''}`}
      role={state === 'failed' ? 'alert' : 'status'}
    >
      {state === 'saving' && (
        <>
          <RefreshIcon size={16} />
          {say(commonText.saving)}
        </>
      )}
      {state === 'saved' && (
        <>
          <CheckIcon size={16} />
          {say(commonText.saved)}
        </>
      )}
      {state === 'failed' && (
        <>
          <XIcon size={16} />
          {say(commonText.notSaved)}
        </>
      )}
    </span>
  );
}

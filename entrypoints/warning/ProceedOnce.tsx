import { useId, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language.ts';
import { warningText } from '../../i18n/warning.ts';

/** What came of asking for the way through. */
export type Opened = { readonly done: true } | { readonly done: false; readonly kind: 'refused' | 'failed' };

interface ProceedOnceProps {
  /** Four digits, new for each showing of the page. */
  readonly digits: string;
  readonly open: () => Promise<Opened>;
}

/** Opens the page once, for whoever types the digits shown: no timer, no second window, nothing pressed by accident. */
export function ProceedOnce({ digits, open }: ProceedOnceProps) {
  const { say } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<'wrong' | 'refused' | 'failed' | null>(null);
  // An input method may give full-width digits.
  const matches = typed.normalize('NFKC').replace(/\s/g, '') === digits;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!matches) {
      setFault('wrong');
      return;
    }
    setFault(null);
    const answer = await open();
    if (!answer.done) setFault(answer.kind);
  };
  return (
    <form class="risk" onSubmit={submit}>
      <label class="risk__code">
        <span>
          {say(warningText.digits)} <b translate={false}>{[...digits].join(' ')}</b> {say(warningText.digitsType)}
        </span>
        <input
          type="text"
          inputMode="numeric"
          size={4}
          autocomplete="off"
          aria-describedby={`${id}-fault`}
          aria-invalid={fault === 'wrong'}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button class="btn btn--secondary" type="submit" aria-disabled={!matches} aria-describedby={`${id}-fault`}>
        {say(warningText.open)}
      </button>
      <p class="fault" id={`${id}-fault`} role="alert">
        {fault === 'wrong' && say(warningText.wrongDigits)}
        {fault === 'refused' && say(warningText.proceedRefused)}
        {fault === 'failed' && say(warningText.proceedFailed)}
      </p>
    </form>
  );
}

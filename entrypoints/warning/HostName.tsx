import { oddLetters, type ShownAddress } from './shown-address.ts';

/** The host in large letters: what somebody registered set off, breaks only after dots, letters of other alphabets marked. */
export function HostName({ address }: { readonly address: ShownAddress }) {
  const { subdomain, registrable, port } = address;
  return (
    <p class="host__name" translate={false} dir="ltr">
      {subdomain.map((label, index) => (
        <span key={index}>
          <Label text={label} />.<wbr />
        </span>
      ))}
      <b class="host__reg">
        {registrable.map((label, index) => (
          <span key={index}>
            <Label text={label} />
            {index < registrable.length - 1 && '.'}
          </span>
        ))}
      </b>
      {port !== '' && `:${port}`}
    </p>
  );
}

/** One label; `bdi` keeps letters that run from right to left from moving their neighbours. */
function Label({ text }: { readonly text: string }) {
  const odd = new Set(oddLetters(text).map(({ letter }) => letter));
  return <bdi>{[...text].map((letter, index) => (odd.has(letter) ? <mark key={index}>{letter}</mark> : letter))}</bdi>;
}

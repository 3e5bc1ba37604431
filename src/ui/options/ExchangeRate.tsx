import { useState } from 'preact/hooks';

export interface ExchangeRateProps {
  /** Yuan for one US dollar; null: none is set. */
  readonly rate: number | null;
  readonly onChange: (rate: number | null) => void;
}

/** A rate of the reader's own: Jiedu asks no server for one. */
export function ExchangeRate({ rate, onChange }: ExchangeRateProps) {
  const [text, setText] = useState(rate === null ? '' : String(rate));
  const value = text.trim() === '' ? null : Number(text.trim().replace(',', '.'));
  const isGood = value === null || (value >= 0.01 && value <= 1_000);
  return (
    <div class="switch">
      <label class="option">
        <span>1 US dollar =</span>
        <input
          type="text"
          inputMode="decimal"
          size={8}
          value={text}
          aria-invalid={!isGood}
          aria-describedby="rate-hint"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onChange={() => isGood && onChange(value)}
        />
        <span>yuan</span>
      </label>
      <p class={isGood ? 'hint' : 'error'} id="rate-hint">
        {isGood
          ? 'With a rate, cards of amounts show US dollars too. Leave it empty for none. No rate is fetched: set the one you use.'
          : 'A number between 0.01 and 1000 is needed, for example 7.1. The rate before it is still in use.'}
      </p>
    </div>
  );
}

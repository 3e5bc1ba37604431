export interface ChoiceSwitchProps {
  readonly name: 'page' | 'site';
  readonly label: string;
  /** null: Jiedu decides. */
  readonly choice: boolean | null;
  readonly onChoose: (scope: 'page' | 'site', read: boolean | null) => void;
}

const OPTIONS = [
  [null, 'Automatic'],
  [true, 'Read'],
  [false, 'Leave alone'],
] as const;

/** Overrules the verdict for a page or a site. */
export function ChoiceSwitch({ name, label, choice, onChoose }: ChoiceSwitchProps) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {OPTIONS.map(([value, text]) => (
        <label key={text}>
          <input
            type="radio"
            class="visually-hidden"
            name={name}
            checked={choice === value}
            onChange={() => onChoose(name, value)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

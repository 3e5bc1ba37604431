export interface ChoiceProps<T extends string> {
  /** Unique on the page: the name of the group. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  /** Each with its label and, where it helps, a sample. */
  readonly options: readonly { readonly value: T; readonly label: string; readonly sample?: string }[];
  readonly onChange: (value: T) => void;
}

/** One of several, all of them in sight. */
export function Choice<T extends string>({ name, label, hint, value, options, onChange }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {options.map((option) => (
        <label key={option.value} class="option">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.sample !== undefined && <span class="sample">{option.sample}</span>}
        </label>
      ))}
    </fieldset>
  );
}

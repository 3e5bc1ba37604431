export interface DailyLimitProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

const MOST = 9_999;

/** A whole number of terms or reviews; anything else is not taken. */
export function DailyLimit({ label, value, onChange }: DailyLimitProps) {
  return (
    <label class="option">
      <span>{label}</span>
      <input
        type="number"
        min={0}
        max={MOST}
        step={1}
        value={value}
        onChange={({ currentTarget: { valueAsNumber, validity } }) => {
          if (validity.valid && Number.isInteger(valueAsNumber)) onChange(valueAsNumber);
        }}
      />
    </label>
  );
}

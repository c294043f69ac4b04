const CHOICES = [
  ['all', 'Everything'],
  ['soc2', 'SOC 2'],
  ['iso27001', 'ISO 27001'],
] as const;

interface Props {
  name: string;
  value: string;
  onChange: (framework: string) => void;
}

/** Narrows results to one framework; pages on both belong to each. */
export function SearchFilter({ name, value, onChange }: Props) {
  return (
    <fieldset class="search-filter">
      <legend class="visually-hidden">Show results for</legend>
      {CHOICES.map(([id, label]) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={value === id} onChange={() => onChange(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

import type { CrosswalkChoice } from '#domain/crosswalk/choice.ts';
import { type Category, categories } from '#domain/crosswalk/scope.ts';
import type { Framework } from '#domain/framework.ts';

interface Props {
  choice: CrosswalkChoice | undefined;
  onChoose: (choice: CrosswalkChoice) => void;
}

const HELD: [Framework, string][] = [
  ['soc2', 'A SOC 2 report; ISO 27001 is wanted'],
  ['iso27001', 'An ISO 27001 certificate; SOC 2 is wanted'],
];

/** What the reader holds, and which categories of SOC 2 are in scope. */
export function ChoiceForm({ choice, onChoose }: Props) {
  const scope = choice?.scope ?? new Set<Category>(['security']);
  const toggle = (category: Category, on: boolean) => {
    const next = new Set(scope);
    if (on) next.add(category);
    else next.delete(category);
    if (choice) onChoose({ ...choice, scope: next });
  };
  return (
    <form class="explorer-form" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>You have</legend>
        {HELD.map(([framework, label]) => (
          <label class="option" key={framework}>
            <input
              type="radio"
              name="hold"
              value={framework}
              checked={choice?.held === framework}
              onChange={() => onChoose({ held: framework, scope })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <fieldset disabled={!choice}>
        <legend>Categories of the SOC 2</legend>
        {(Object.keys(categories) as Category[]).map((category) => (
          <label class="option" key={category}>
            <input
              type="checkbox"
              name="scope"
              value={category}
              checked={scope.has(category)}
              disabled={category === 'security'}
              onChange={(event) => toggle(category, event.currentTarget.checked)}
            />
            {categories[category]}
            {category === 'security' && ', always'}
          </label>
        ))}
      </fieldset>
    </form>
  );
}

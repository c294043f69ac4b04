import type { Hit } from '#domain/search/hit.ts';

interface Props {
  id: string;
  hit: Hit;
  selected: boolean;
}

/** One result: a link that is also an option of the combobox. It leads to the section that answers, where one does. */
export function HitRow({ id, hit: { url, title, kind, answer, section }, selected }: Props) {
  return (
    <a class="hit" id={id} href={section?.url ?? url} role="option" aria-selected={selected} tabIndex={-1}>
      <b>{title}</b> <span class="hit-kind">{kind}</span>
      {section && <span class="hit-section">{section.heading}</span>}
      <small>{answer}</small>
    </a>
  );
}

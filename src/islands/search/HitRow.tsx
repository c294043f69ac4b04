import { excerptRuns } from '#domain/search.ts';

interface Props {
  id: string;
  url: string;
  title: string;
  excerpt: string;
  selected: boolean;
  /** A section within the page above it. */
  sub?: boolean;
}

/** One result: a link that is also an option of the combobox. */
export function HitRow({ id, url, title, excerpt, selected, sub }: Props) {
  return (
    <a class={sub ? 'hit sub' : 'hit'} id={id} href={url} role="option" aria-selected={selected} tabIndex={-1}>
      <b>{title}</b>
      <small>
        {excerptRuns(excerpt).map((run, index) => (run.hit ? <mark key={index}>{run.text}</mark> : run.text))}
      </small>
    </a>
  );
}

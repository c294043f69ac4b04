import fc from 'fast-check';
import type { Store } from '#domain/progress/store.ts';
import { recordsOf } from './content.ts';

/** Fewer cases than usual: a state has some fifteen answers and as many notes. */
export const someStates = { numRuns: 40 };

/** The walks as the site has them. */
export const walks = recordsOf('walks');

/** Any characters there are, the unseen ones and halves of pairs among them. */
export const anyCharacters = fc
  .array(fc.nat(0xffff), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes).toWellFormed());

/** Text that means harm to Markdown, to plain text or to a reader. */
export const hostile = fc.oneof(
  fc.string({ maxLength: 60 }),
  anyCharacters,
  fc.constantFrom(
    '<script>alert(1)</script>',
    '[click](https://evil.example)',
    '![x](//evil.example/x.png)',
    '\n# A heading\n- a list\n> a quote\n---\n',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '**bold** _it_ ~~gone~~ `code` ```\ncode\n```',
    'https://evil.example www.evil.example <me@evil.example> @everyone #1',
    '&lt;b&gt; &#60; \\',
    '$x$ [^1] [x]: /y',
    'a\u202Egnp.exe\u0000',
  ),
);

/** Any state of any walk: some steps answered, some with answers that do not exist, notes of every kind. */
export const anyWalkState = fc.constantFrom(...walks).chain(({ data: walk }) =>
  fc
    .tuple(
      ...walk.steps.map(({ answers }) =>
        fc.record({ answer: fc.constantFrom('', 'no-such', ...answers.map(({ id }) => id)), note: hostile }),
      ),
      ...walk.details.map(() => fc.record({ answer: fc.constant(''), note: hostile })),
    )
    .map((records) => {
      const ids = [...walk.steps, ...walk.details].map(({ id }) => id);
      const store: Store = new Map(records.map((values, index) => [ids[index] ?? '', { at: 1, values }]));
      return { walk, store };
    }),
);

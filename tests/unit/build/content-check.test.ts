import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent, formatProblem } from '#build/content/check.ts';
import { contentCopy } from '../../support/slips.ts';

const { copy, messagesAfter } = contentCopy();

const GUIDE = 'content/guides/soc2/type-1-and-type-2.mdx';
const ROW = 'content/comparison/audit-frequency.yml';
const LIST = 'content/checklists/updating-policies.yml';
const QUIZ = 'content/quiz/quiz.yml';

const SLIPS: [string, string, (text: string) => string, RegExp][] = [
  ['a missing field', GUIDE, (text) => text.replace(/^description:.*\n/m, ''), /description: missing/],
  ['a misspelt field', GUIDE, (text) => text.replace(/^reviewed:/m, 'reviewd:'), /unknown field "reviewd"/],
  ['an empty field', GUIDE, (text) => text.replace(/^title:.*$/m, 'title: ""'), /title/],
  ['a field of the wrong kind', GUIDE, (text) => text.replace(/^order:.*$/m, 'order: first'), /order/],
  [
    'a value that is not allowed',
    ROW,
    (text) => text.replace(/^relation:.*$/m, 'relation: similar'),
    /relation: .*same, close, differs/,
  ],
  [
    'an impossible date',
    GUIDE,
    (text) => text.replace(/^reviewed:.*$/m, 'reviewed: 2026-02-30'),
    /reviewed: this day does not exist/,
  ],
  [
    'a date in another form',
    GUIDE,
    (text) => text.replace(/^reviewed:.*$/m, 'reviewed: 11/23/2026'),
    /reviewed: write a date as/,
  ],
  [
    'a review before the last one',
    GUIDE,
    (text) => text.replace(/^nextReview:.*$/m, 'nextReview: 2026-01-01'),
    /nextReview: is not after/,
  ],
  [
    'a source that does not exist',
    ROW,
    (text) => text.replace(/id: [\w-]+/, 'id: aicpa-tsp-1000'),
    /no record "aicpa-tsp-1000" in sources/,
  ],
  [
    'a related page that does not exist',
    GUIDE,
    (text) => text.replace(/^related: \[[^,]+,/m, 'related: [guides/soc2/gone,'),
    /no page \/guides\/soc2\/gone\//,
  ],
  [
    'a link that leads nowhere',
    GUIDE,
    (text) => `${text}\nSee [this](/guides/soc2/scopping/).\n`,
    /scopping.*leads nowhere/,
  ],
  [
    'a link without its last slash',
    GUIDE,
    (text) => `${text}\nSee [this](/guides/soc2/scoping).\n`,
    /lacks its last slash/,
  ],
  [
    'a diagram that does not exist',
    GUIDE,
    (text) => `${text}\n<Diagram id="anatomie" />\n`,
    /type-1-and-type-2\.mdx:\d+: no diagram "anatomie"\. To mend it: name one of .*anatomy/,
  ],
  [
    'a word of a drawing that its twin does not say',
    'content/diagrams/types.yml',
    (text) => text.replace('first: first day', 'first: opening day'),
    /types\.yml:\d+ labels\.first: the twin does not say "opening"/,
  ],
  [
    'a row of a twin with a cell too few',
    'content/diagrams/types.yml',
    (text) => text.replace('"On one date", ', ''),
    /twin\.rows\.0: has 2 cells for 3 columns/,
  ],
  ['a link with a script', GUIDE, (text) => `${text}\nSee [this](javascript:alert).\n`, /javascript/],
  [
    'a citation that is not listed',
    GUIDE,
    (text) => `${text}\nSo <Cite id="coso-2013" />.\n`,
    /"coso-2013" is cited but not listed/,
  ],
  ['a second h1', GUIDE, (text) => `${text}\n# Again\n`, /second h1/],
  [
    'markup that is not for prose',
    GUIDE,
    (text) => `${text}\n<script>alert(1)</script>\n`,
    /<script> is not a component/,
  ],
  ['code in prose', GUIDE, (text) => `${text}\nHome is {process.env.HOME}.\n`, /code in prose/],
  ['no front matter', GUIDE, (text) => text.replace('---', ''), /front matter is missing/],
  ['YAML that cannot be read', ROW, (text) => text.replace(/^topic:.*$/m, 'topic: "open'), /:\d+.*quote text/],
  ['a key twice', ROW, (text) => `${text}relation: same\n`, /unique/i],
  [
    'a side that is too long',
    ROW,
    (text) => text.replace(/^soc2:.*$/m, `soc2: "${'long '.repeat(30)}"`),
    /soc2: shorten to at most 90/,
  ],
  [
    'a requirement that lost its zero',
    LIST,
    (text) => text.replace(/refs: \[.*\]/, 'refs: ["A.5.100"]'),
    /no record "A.5.100" in requirements/,
  ],
  [
    'an item id used twice',
    LIST,
    (text) => text.replace('id: policy-register-pruned', 'id: top-policy-reread'),
    /item "top-policy-reread" stands in/,
  ],
  [
    'an owner nobody knows',
    LIST,
    (text) => text.replace(/owner: "?ISMS manager"?/, 'owner: Wizard'),
    /owner: .*use one of: Top management/,
  ],
  [
    'a rule with an unknown question',
    QUIZ,
    (text) => text.replace('when: { asked: [figures] }', 'when: { askd: [figures] }'),
    /no question "askd"/,
  ],
  [
    'a rule with an unknown answer',
    QUIZ,
    (text) => text.replace('when: { asked: [figures] }', 'when: { asked: [figure] }'),
    /has no answer "figure"/,
  ],
  [
    'a rule with an unknown outcome',
    QUIZ,
    (text) => text.replace('outcome: soc1\n', 'outcome: soc-1\n'),
    /no outcome "soc-1"/,
  ],
  [
    'a rule id used twice',
    QUIZ,
    (text) => text.replace('id: financial-auditors\n', 'id: cards-named\n'),
    /"cards-named" is used twice/,
  ],
];

describe('a slip in the content stops the build and says where and what to do', () => {
  test.each(SLIPS)('%s', (_, file, slip, expected) => {
    const messages = messagesAfter(file, slip);
    const found = messages.find((message) => expected.test(message));
    expect(found, messages.join('\n')).toBeDefined();
    expect(found).toContain(file);
    expect(found).toMatch(/To mend it: /);
  });
});

test('a file whose name cannot be an address is refused', () => {
  const path = join(copy, 'content/comparison/Audit Frequency.yml');
  writeFileSync(path, 'topic: x\n');
  const messages = checkContent(copy).map(formatProblem);
  rmSync(path);
  expect(messages).toContainEqual(expect.stringContaining('the file name cannot be an address'));
});

const WORDS: Record<string, string> = {
  behaviour: 'behavior',
  behaviours: 'behavior',
  catalogue: 'catalog',
  centre: 'center',
  centres: 'centers',
  cheque: 'check',
  colour: 'color',
  datacenter: 'data center',
  datacenters: 'data centers',
  datacentre: 'data center',
  datacentres: 'data centers',
  defence: 'defense',
  favourite: 'favorite',
  fulfil: 'fulfill',
  grey: 'gray',
  judgement: 'judgment',
  labelled: 'labeled',
  licence: 'license',
  licences: 'licenses',
  neighbour: 'neighbor',
  neighbouring: 'neighboring',
  offence: 'offense',
  practise: 'practice',
  programme: 'program',
  programmes: 'programs',
};

const IZE =
  /(organ|recogn|author|categor|real|general|optim|minim|custom|anonym|pseudonym|priorit|formal|summar|final|util|standard|normal|central|virtual)is(e|ed|es|er|ers|ing|ation|ations|ational)\b/g;

/**
 * A lower-case text with British spellings as American ones, which are the spellings of the index. Words outside a
 * list of spellings that occur in this field are left as they are.
 */
export function american(text: string): string {
  return text
    .replace(IZE, (_, root: string, end: string) => `${root}iz${end}`)
    .replace(/[a-z]+/g, (word) => (Object.hasOwn(WORDS, word) ? (WORDS[word] ?? word) : word));
}

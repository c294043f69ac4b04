import type { Entry, Store } from '../progress/store.ts';

/** Why a control is included. */
export type Basis = 'risk' | 'law' | 'contract' | 'baseline';

/** The grounds in words, in the order in which a reader chooses among them. */
export const bases: Record<Basis, string> = {
  risk: 'Risk treatment',
  law: 'Law or regulation',
  contract: 'Contract',
  baseline: 'Our own baseline',
};

/** One line of the Statement of Applicability. */
export interface SoaEntry {
  applicable: 'yes' | 'no' | '';
  basis: Basis[];
  /** Why it is included or left out, in the reader's words. */
  why: string;
  status: 'implemented' | 'planned' | '';
  owner: string;
  /** Where the evidence is. */
  evidence: string;
  /** Title of a control from elsewhere; empty for one of Annex A. */
  title: string;
}

export const emptyEntry: SoaEntry = {
  applicable: '',
  basis: [],
  why: '',
  status: '',
  owner: '',
  evidence: '',
  title: '',
};

/** Reads one line from the store. */
export function soaEntryOf(store: Store, id: string): SoaEntry {
  const values = store.get(id)?.values ?? {};
  const basis = (values['basis'] ?? '').split(' ').filter((word): word is Basis => Object.hasOwn(bases, word));
  return { ...emptyEntry, ...values, basis } as SoaEntry;
}

/** One line as values to keep: what says nothing is left out. */
export function soaValues({ basis, ...others }: SoaEntry): Entry['values'] {
  const values = { ...others, basis: basis.join(' ') };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** What a value of the workbook may be; the rule for stored and imported entries. */
export function soaRule(field: string, value: string): string | undefined {
  switch (field) {
    case 'applicable':
      return value === 'yes' || value === 'no' ? undefined : 'expected yes or no';
    case 'status':
      return value === 'implemented' || value === 'planned' ? undefined : 'expected implemented or planned';
    case 'basis':
      return isBasisList(value.split(' ')) ? undefined : `expected ${Object.keys(bases).join(', ')}`;
    case 'why':
    case 'owner':
    case 'evidence':
    case 'title':
      return undefined;
    default:
      return 'unknown field';
  }
}

/** Ids of controls from elsewhere in a store, oldest first. */
export function ownControls(store: Store): string[] {
  return [...store]
    .filter(([id, { values }]) => id.startsWith('own-') && values['title'])
    .map(([id]) => id)
    .sort();
}

/** An id for a control from elsewhere that is made at `now`; two machines that add one do not meet. */
export function ownId(now: number): string {
  return `own-${now.toString(36)}`;
}

function isBasisList(words: readonly string[]): boolean {
  return new Set(words).size === words.length && words.every((word) => Object.hasOwn(bases, word));
}

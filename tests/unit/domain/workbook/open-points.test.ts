import { describe, expect, test } from 'vitest';
import { countOpenPoints, type OpenPoint, openPointsOf, openPointWords } from '#domain/workbook/open-points.ts';
import { type Basis, emptyEntry, type SoaEntry } from '#domain/workbook/soa-entry.ts';

const line = (more: Partial<SoaEntry>): SoaEntry => ({ ...emptyEntry, ...more });
const GROUNDS: Basis[][] = [[], ['risk'], ['law', 'contract']];
const WORDS = ['', ' \n', 'Because'];
const STATUSES: SoaEntry['status'][] = ['', 'implemented', 'planned'];
const combinations = GROUNDS.flatMap((basis) =>
  WORDS.flatMap((why) => STATUSES.map((status) => ({ basis, why, status }))),
);

describe('clause 6.1.3 d', () => {
  test('an undecided line wants only the decision, whatever else it says', () => {
    for (const rest of combinations) expect(openPointsOf(line({ applicable: '', ...rest }))).toEqual(['undecided']);
  });
  test('a line left out wants a reason in words, which neither grounds nor a status replace', () => {
    for (const rest of combinations) {
      const wanted = rest.why === 'Because' ? [] : ['exclusion-unjustified'];
      expect(openPointsOf(line({ applicable: 'no', ...rest })), JSON.stringify(rest)).toEqual(wanted);
    }
  });
  test.each<[Basis[], string, SoaEntry['status'], OpenPoint[]]>([
    [[], '', '', ['inclusion-unjustified', 'status-missing']],
    [[], '  ', '', ['inclusion-unjustified', 'status-missing']],
    [[], '', 'planned', ['inclusion-unjustified']],
    [[], '\n', 'implemented', ['inclusion-unjustified']],
    [[], 'Because', '', ['status-missing']],
    [['risk'], '', '', ['status-missing']],
    [['risk'], 'Because', '', ['status-missing']],
    [[], 'Because', 'planned', []],
    [['law'], '', 'implemented', []],
    [['contract', 'baseline'], 'Because', 'planned', []],
  ])('an included line wants a ground or a reason, and a status: %j, %j, %j', (basis, why, status, points) => {
    expect(openPointsOf(line({ applicable: 'yes', basis, why, status }))).toEqual(points);
  });
  test('owner and evidence are not required', () => {
    const whole = line({ applicable: 'yes', basis: ['risk'], status: 'planned' });
    expect(openPointsOf({ ...whole, owner: 'CISO', evidence: 'Wiki' })).toEqual(openPointsOf(whole));
  });
});

describe('the count of open points', () => {
  test('counts a line under each of its points', () => {
    const lines = [line({}), line({}), line({ applicable: 'yes' }), line({ applicable: 'no' })];
    expect(countOpenPoints([...lines, line({ applicable: 'yes', why: 'Because' })])).toEqual({
      undecided: 2,
      'inclusion-unjustified': 1,
      'exclusion-unjustified': 1,
      'status-missing': 2,
    });
  });
  test('names every point, at zero where nothing is open', () => {
    const counts = countOpenPoints([]);
    expect(Object.keys(counts)).toEqual(Object.keys(openPointWords));
    expect(new Set(Object.values(counts))).toEqual(new Set([0]));
  });
});

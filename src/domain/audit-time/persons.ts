/** What is wrong with the numbers a reader entered, or the persons that count, at least and at most. */
export type Counted =
  { problem: string; field: 'persons' | 'same' } | { problem?: undefined; least: number; most: number };

/**
 * Counts the persons. All of them are the most; for those doing identical work the square root of their number, rounded
 * up, may stand instead, which is the least (EA FAQ 48.6 on ISO/IEC 27006-1, C.3.4). Takes texts as typed.
 */
export function countPersons(persons: string, same: string): Counted {
  const most = wholeNumber(persons);
  const identical = same.trim() === '' ? 0 : wholeNumber(same);
  if (persons.trim() === '') return { field: 'persons', problem: 'Enter how many persons work within the scope.' };
  if (most === undefined || most < 1)
    return { field: 'persons', problem: 'Persons must be a whole number from 1, such as 60.' };
  if (identical === undefined)
    return { field: 'same', problem: 'Persons doing identical work must be a whole number, or empty.' };
  if (identical > most)
    return { field: 'same', problem: 'More persons do identical work than work within the scope. Lower that number.' };
  return { least: most - identical + Math.ceil(Math.sqrt(identical)), most };
}

function wholeNumber(text: string): number | undefined {
  const plain = text.trim().replace(/(?<=\d)[,\u00a0 ](?=\d{3}\b)/g, '');
  return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined;
}

import type { Subject } from '../framework.ts';
import type { Section } from './section.ts';

/** What search knows of one page, term or row. */
export interface SearchDocument {
  /** Address, with an anchor where the thing is a part of a page. */
  url: string;
  title: string;
  /** What kind of page results call it. */
  kind: string;
  subject: Subject;
  /** The sentence that answers, shown under the title. */
  answer: string;
  sections: readonly Section[];
  /** Other names, abbreviations and questions in readers' words. */
  asked: readonly string[];
  /** Identifiers under which it is found. */
  codes: readonly string[];
  /** The rest of its text. */
  body: string;
  /** How far it counts beside others, 1 in general. */
  weight: number;
}

/** A line of the file of titles. */
export type TitleLine = readonly [url: string, title: string, kind: string, subject: Subject];

/** What stands in the files of details: the answer, then the sections. */
export type Detail = readonly [answer: string, sections: readonly Section[]];

import Diagram from '../diagrams/Diagram.astro';
import Note from './Note.astro';
import OftenStated from './OftenStated.astro';

/** All that prose may use besides Markdown. */
export const proseComponents = { Diagram, Note, OftenStated };

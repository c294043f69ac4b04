import { fieldFaults } from '#domain/template/fields.ts';
import type { Problem, RawRecord } from './read.ts';

interface RawTemplate {
  sources?: string[];
  never?: { sources?: { id?: string }[] }[];
  fields?: { id?: string }[];
  texts?: { body?: string }[];
}

/**
 * What is wrong inside the templates: a field that a text uses and nobody declared, one declared and not used, one
 * declared twice, a bracket that opens no field, a source cited and not listed, or listed and not cited.
 */
export function templateProblems(templates: readonly RawRecord[]): Problem[] {
  return templates.flatMap(({ file, data }) => {
    const { sources = [], never = [], fields = [], texts = [] } = data as RawTemplate;
    const say = (field: string, what: string, cure: string): Problem => ({ file, field, what, cure });
    const declared = fields.map(({ id }) => id ?? '');
    const bodies = texts.map(({ body }) => body ?? '');
    const { undeclared, unused } = fieldFaults(declared, bodies);
    const twice = declared.filter((id, index) => declared.indexOf(id) !== index);
    const cited = never.flatMap(({ sources: at = [] }) => at.map(({ id }) => id ?? ''));
    const stray = bodies.flatMap((body) => body.replace(/\[[^[\]\n]*\]/g, '').match(/[[\]]/g) ?? []);
    return [
      ...undeclared.map((id) => say('texts', `field "[${id}]" is not declared`, 'add it to fields, or correct it')),
      ...unused.map((id) => say('fields', `field "${id}" stands in no text`, 'use it in a text, or remove it')),
      ...twice.map((id) => say('fields', `field "${id}" is declared twice`, 'remove one of the two')),
      ...stray.slice(0, 1).map((sign) => say('texts', `a "${sign}" without its partner`, 'close the bracket')),
      ...cited
        .filter((id) => !sources.includes(id))
        .map((id) => say('never', `source "${id}" is cited but not listed`, 'add it to sources')),
      ...sources
        .filter((id) => !cited.includes(id))
        .map((id) => say('sources', `source "${id}" is listed but never cited`, 'cite it under never, or remove it')),
    ];
  });
}

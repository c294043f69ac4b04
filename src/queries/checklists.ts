import { getCollection } from 'astro:content';
import type { Checklist, ChecklistItem } from '#schemas/checklist.ts';

/** A checklist with the items of other lists put where they are used. */
export interface WholeChecklist extends Omit<Checklist, 'sections'> {
  id: string;
  sections: { id: string; title: string; items: ChecklistItem[] }[];
}

/** All checklists by `order`. Throws where an item is used that no list holds. */
export async function checklistsInOrder(): Promise<WholeChecklist[]> {
  const lists = await getCollection('checklists');
  const own = new Map(
    lists
      .flatMap(({ data }) => data.sections.flatMap(({ items }) => items))
      .flatMap((item) => ('use' in item ? [] : [[item.id, item] as const])),
  );
  const whole = (id: string, item: Checklist['sections'][number]['items'][number]) => {
    const found = 'use' in item ? own.get(item.use) : item;
    if (!found) throw new Error(`content/checklists/${id}.yml: no list holds an item "${'use' in item && item.use}"`);
    return found;
  };
  return lists
    .map(({ id, data }) => ({
      ...data,
      id,
      sections: data.sections.map((section) => ({ ...section, items: section.items.map((item) => whole(id, item)) })),
    }))
    .sort((a, b) => a.order - b.order);
}

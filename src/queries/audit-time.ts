import { getCollection } from 'astro:content';
import type { AuditTimeTable } from '#schemas/audit-time.ts';

/** The published table of audit time with its adjustments. Throws where content/audit-time has no file. */
export async function auditTimeTable(): Promise<AuditTimeTable> {
  const [entry] = await getCollection('auditTime');
  if (!entry) throw new Error('content/audit-time holds no table');
  return entry.data;
}

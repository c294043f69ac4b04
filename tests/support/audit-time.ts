import { recordsOf } from './content.ts';

/** The published table of audit time. */
export function auditTime() {
  const [record] = recordsOf('auditTime');
  if (!record) throw new Error('content/audit-time is empty');
  return record.data;
}

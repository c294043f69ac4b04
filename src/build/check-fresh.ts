import { fileURLToPath } from 'node:url';
import { buildToday, overdueRecords } from './content/overdue.ts';

// `npm run check:fresh`: fails where a fact or a page is past its review date. A build only warns of it, so that a
// clone built years from now still builds; a scheduled job runs this.
const today = buildToday();
const overdue = overdueRecords(fileURLToPath(new URL('../..', import.meta.url)), today);
for (const line of overdue) console.error(line);
console.log(
  overdue.length === 0
    ? `All records are within their review dates on ${today}.`
    : `${overdue.length} overdue on ${today}.`,
);
process.exitCode = overdue.length === 0 ? 0 : 1;

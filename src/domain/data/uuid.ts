import { v5 } from 'uuid';

/** The name space of this project's identifiers (RFC 9562, version 5), made once from the DNS name space. */
const OURS = v5('crosswalk.soc2-iso27001', v5.DNS);

/** The same name always gives the same UUID, so that importers see an update and not a new record. */
export function uuidOf(name: string): string {
  return v5(name, OURS);
}

import { unzipSync, zipSync } from 'fflate';

/** The same archive without the time of its making, so that the same content gives the same bytes. */
export function timeless(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(unzipSync(archive), { mtime: new Date(1980, 0, 1), level: 9 }));
}

import type { Moment, NotePlace, RunRequest } from '../../workers/lua-run/contract.ts'
import { sandboxFor } from './sandbox.ts'

/** Where a run stood when it noted something: it is run once more, up to there. Null where that can not be told. */
export async function momentOfNote(request: RunRequest, note: NotePlace): Promise<Moment | null> {
  const sandbox = await sandboxFor('viewer')
  const { values } = await sandbox.run({ ...request, watch: { first: 0, last: 0, lines: [], moment: note } })
  return values?.moment ?? null
}

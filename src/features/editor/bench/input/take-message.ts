import { moduleByOrigin } from '#domain/parts/part-values.ts'
import type { HttpMessage } from '#domain/samples/http-message.ts'
import { inputFromMessage, modulesWithKind } from '#domain/samples/sample-input.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { say } from '../../notices/undo-notice.tsx'
import { changeBenchInput } from '../bench-input.ts'
import { jsonText } from './input-form.ts'

/** Makes a request, or a file read as one, the input of the module; answers why it can not be. What a person should know of it is said. */
export function takeMessage(connectorId: string, place: ModulePlace, { message, notes }: { message: HttpMessage; notes: readonly string[] }): string | null {
  const content = draftById(connectorId)?.mine
  const module = content && moduleByOrigin(content, place.kind, place.originId)
  const target = content && modulesWithKind(content).find((each) => each.module === module)
  if (target === undefined) return 'The module is not there any more.'
  const read = inputFromMessage(target, message)
  if (!read.ok) return read.problem
  changeBenchInput(connectorId, place, { inputJson: jsonText(read.input) })
  const said = [...notes, ...read.notes]
  if (said.length > 0) say(said.join(' '))
  return null
}

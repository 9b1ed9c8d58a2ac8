import type { ConnectorModule } from '../connector.ts'
import type { OriginId } from '../ids.ts'
import type { FieldFormat } from '../parts/fields.ts'
import type { Part } from '../parts/part.ts'

/** What a merge can not decide. Until a person does, the merged content holds mine, and of a deleted module the one that was changed. */
export type Conflict = {
  /** Made from the key of the part, so it is stable. */
  id: string
  /** As in “Action “Fetch order” · script”. */
  label: string
} & (BothChanged | ChangedAndDeleted | BothMoved | SameHandle)

/** Both set the field, each to something else. */
export type BothChanged = {
  type: 'both-changed'
  part: Part & { scope: 'connector' | 'field' }
  format: FieldFormat
  /** Undefined: both added the module. */
  base: unknown
  theirs: unknown
  mine: unknown
}

/** One side deleted the module (null), the other changed it. */
export type ChangedAndDeleted = {
  type: 'changed-and-deleted'
  part: Part & { scope: 'module' }
  base: ConnectorModule
  theirs: ConnectorModule | null
  mine: ConnectorModule | null
  /** Where the module stands in the merged content. */
  index: number
}

/** Both moved the same module of a kind, to different places. */
export type BothMoved = {
  type: 'both-moved'
  part: Part & { scope: 'order' }
  base: readonly OriginId[]
  theirs: readonly OriginId[]
  mine: readonly OriginId[]
}

/** Each side gave the handle to another module; both modules are kept. */
export type SameHandle = {
  type: 'same-handle'
  /** The handle of the module that has it from mine. */
  part: Part & { scope: 'field' }
  handle: string
  /** The module that has it from theirs. */
  theirsOrigin: OriginId
}

export type Choice = 'base' | 'theirs' | 'mine' | { text: string }
export type ChoiceName = 'base' | 'theirs' | 'mine' | 'text'

/** What a person can choose from for a conflict. */
export function choicesOf(conflict: Conflict): readonly ChoiceName[] {
  switch (conflict.type) {
    case 'both-changed': {
      const sides: readonly ChoiceName[] = conflict.base === undefined ? ['theirs', 'mine'] : ['base', 'theirs', 'mine']
      return typeof conflict.mine === 'string' || typeof conflict.theirs === 'string' ? [...sides, 'text'] : sides
    }
    case 'changed-and-deleted':
    case 'both-moved':
      return ['base', 'theirs', 'mine']
    case 'same-handle':
      return ['theirs', 'mine', 'text']
  }
}

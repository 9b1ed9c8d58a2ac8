import type { Part } from '../parts/part.ts'

/** A change of one side that is in the merged content. */
export type PartChange = {
  /** The key of the part. */
  id: string
  part: Part
  /** As in “Action “Fetch order” · script”. */
  label: string
  /** 'merged': both sides changed the text in different lines, or different samples; a person should look at it. */
  action: 'changed' | 'merged' | 'added' | 'removed' | 'moved'
}

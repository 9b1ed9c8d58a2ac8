import type { Role } from './viewer.ts'

export type Action = 'read' | 'create' | 'edit' | 'clone' | 'derive' | 'publish' | 'destroy' | 'restore'

/** Who may do what with connectors. */
export const accessMatrix: Record<Role, readonly Action[]> = {
  admin: ['read', 'create', 'edit', 'clone', 'derive', 'publish', 'destroy', 'restore'],
  designer: ['read', 'create', 'edit', 'clone', 'derive', 'destroy', 'restore'],
  reviewer: ['read', 'publish'],
  reader: ['read'],
}

export const actionWords: Record<Action, string> = {
  read: 'see',
  create: 'create',
  edit: 'change',
  clone: 'clone',
  derive: 'make a new version of',
  publish: 'publish',
  destroy: 'delete',
  restore: 'restore',
}

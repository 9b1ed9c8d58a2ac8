import type { Role, TokenScope } from './viewer.ts'

/** `own`: what the viewer made. */
export type Extent = 'all' | 'own' | 'none'
export type Rule = Record<Role, Extent> & {
  /** The scope by which a service token may do it; `any` lets every token, null none. */
  scope: TokenScope | 'any' | null
  /** What is allowed, as the end of "may ..."; it says itself of what. */
  words: string
}

/** Who may do what. The only place where this is written down; the tests are made from it. */
export const accessMatrix = {
  'connectors.read': { reviewer: 'all', designer: 'all', admin: 'all', scope: 'connectors:read', words: 'see connectors' },
  'connectors.create': { reviewer: 'none', designer: 'all', admin: 'all', scope: 'connectors:write', words: 'create connectors' },
  'connectors.edit': { reviewer: 'none', designer: 'all', admin: 'all', scope: 'connectors:write', words: 'change drafts' },
  'connectors.clone': { reviewer: 'none', designer: 'all', admin: 'all', scope: 'connectors:write', words: 'clone connectors' },
  'connectors.cloneFromLibrary': { reviewer: 'none', designer: 'none', admin: 'all', scope: null, words: 'clone from the library' },
  'connectors.derive': { reviewer: 'none', designer: 'all', admin: 'all', scope: 'connectors:write', words: 'make new versions' },
  'connectors.publish': { reviewer: 'none', designer: 'none', admin: 'all', scope: 'connectors:publish', words: 'publish drafts' },
  'connectors.discard': { reviewer: 'none', designer: 'own', admin: 'all', scope: 'connectors:write', words: 'delete and restore drafts' },
  'people.manage': { reviewer: 'none', designer: 'none', admin: 'all', scope: null, words: 'manage people and service tokens' },
  'audit.read': { reviewer: 'none', designer: 'none', admin: 'all', scope: null, words: 'see the audit' },
  'self.read': { reviewer: 'all', designer: 'all', admin: 'all', scope: 'any', words: 'see what you may do' },
} as const satisfies Record<string, Rule>

export type Action = keyof typeof accessMatrix
export const actionNames = Object.keys(accessMatrix).filter((name): name is Action => name in accessMatrix)

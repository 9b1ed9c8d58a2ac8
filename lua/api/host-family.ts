import type { ModuleKindName } from '#domain/connector.ts'

/** What a policy statement can allow, as it stands in "Action". */
export type PolicyAction =
  | `http:${'get' | 'post' | 'put' | 'patch' | 'delete'}`
  | `store:${'read' | 'write'}`
  | `data:${'read' | 'write'}`
  | 'events:emit'
  | 'actions:call'

export type HostField = {
  name: string
  /** In LuaCATS notation, as in `table<string, string>` or `"hex"|"base64"`. */
  type: string
  /** One sentence of Markdown. */
  doc: string
  isOptional?: true
}

export type HostReturn = { type: string; doc: string }

export type HostFunction = {
  /** As Lua calls it: "http.get". */
  name: string
  parameters: readonly HostField[]
  returns: readonly HostReturn[]
  /** Markdown: what it does and how it fails. */
  doc: string
  /** Lua that stands alone. */
  example: string
  /** One of these must be allowed; which one, when there are several, depends on the call. */
  policyActions?: readonly PolicyAction[]
}

export type HostValue = { name: string; type: string; doc: string; example: string }

/** A shape that parameters, returns and values name in their types. */
export type HostClass = { name: string; doc: string; fields: readonly HostField[] }

/** One global of the Lua world with all that hangs on it. */
export type HostFamily = {
  /** The global's name. */
  name: string
  /** One sentence of Markdown. */
  doc: string
  /** The module kinds in which the global exists; without it, in all of them and in the shared library. */
  modules?: readonly ModuleKindName[]
  functions: readonly HostFunction[]
  values: readonly HostValue[]
  classes: readonly HostClass[]
}

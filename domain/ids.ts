type Brand<Name extends string> = string & { readonly __brand: Name }

/** One version of one connector. */
export type ConnectorId = Brand<'ConnectorId'>
/** One module in one version. */
export type ModuleId = Brand<'ModuleId'>
/** A module through all its clones and versions. */
export type OriginId = Brand<'OriginId'>

// The only casts of the project: they make the brands.
// oxlint-disable typescript/consistent-type-assertions
export const connectorId = (text: string) => text as ConnectorId
export const moduleId = (text: string) => text as ModuleId
export const originId = (text: string) => text as OriginId
// oxlint-enable typescript/consistent-type-assertions

import type { ConnectorContent } from '../connector.ts'

/** One version of a library connector, as its files say. */
export type LibraryBundle = { libraryId: string; handle: string; version: number; content: ConnectorContent }

/** A bundle's files by their path inside it, with forward slashes. */
export type BundleFiles = ReadonlyMap<string, string>

export const manifestFile = 'connector.json'

/** The texts of a connector that stand in a file of a fixed name; a missing file is a null. */
export const contentFiles = { sharedLibrary: 'shared.lua', configJson: 'config.schema.json', iamPolicyJson: 'policy.json' } as const

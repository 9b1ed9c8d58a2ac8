import type { ConnectorId } from '#domain/ids.ts'

/** A connector without its texts and modules, which are read when somebody asks for them. */
export type ConnectorRow = {
  id: ConnectorId
  handle: string
  version: number
  name: string
  description: string | null
  connectorType: string
  published: boolean
  parentId: ConnectorId | null
  libraryId: string | null
  createdAt: string
  updatedAt: string
}

/** The texts of a connector and the seal of its publication. */
export type ConnectorTexts = {
  id: ConnectorId
  sharedLibrary: string | null
  configJson: string | null
  iamPolicyJson: string | null
  contentSha256: string | null
}

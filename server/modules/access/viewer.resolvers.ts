import type { Resolvers } from '#server/generated/resolver-types.ts'
import { accessMatrix, actionNames } from './matrix.ts'
import { extentFor } from './access.service.ts'
import type { Viewer } from './viewer.ts'

export const viewerResolvers = {
  Query: { viewer: (_, _args, { viewer }) => viewer },
  Viewer: {
    email: (viewer) => (viewer.kind === 'person' ? viewer.email : null),
    role: (viewer) => (viewer.kind === 'person' ? viewer.role : null),
    scopes: (viewer) => (viewer.kind === 'token' ? [...viewer.scopes] : []),
    permissions,
  },
} satisfies Resolvers

function permissions(viewer: Viewer) {
  return actionNames.flatMap((action) => {
    const extent = extentFor(viewer, action)
    return extent === 'none' ? [] : [{ action, words: accessMatrix[action].words, extent }]
  })
}

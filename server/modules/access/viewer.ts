export const roles = ['reviewer', 'designer', 'admin'] as const
export type Role = (typeof roles)[number]

export const tokenScopes = ['connectors:read', 'connectors:write', 'connectors:publish'] as const
export type TokenScope = (typeof tokenScopes)[number]

/** Who asks: a person who signed in, or a program with a service token. */
export type Viewer =
  | { kind: 'person'; id: string; name: string; email: string; role: Role; sessionId: string; expiresAt: Date }
  | { kind: 'token'; id: string; name: string; madeBy: string; scopes: readonly TokenScope[]; expiresAt: Date }

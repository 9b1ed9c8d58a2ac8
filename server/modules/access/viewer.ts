export type Role = 'admin' | 'designer' | 'reviewer' | 'reader'

/** Who asks. */
export type Viewer = { id: string; name: string; role: Role }

/** Everybody, until there is a sign-in. */
export const localAdmin: Viewer = { id: 'local', name: 'Local admin', role: 'admin' }

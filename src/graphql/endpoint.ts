/** Where the GraphQL backend answers; another backend of the contract is chosen at build time by VITE_GRAPHQL_URL. */
export const endpoint: string = new URL(import.meta.env.VITE_GRAPHQL_URL ?? '/graphql', location.href).href

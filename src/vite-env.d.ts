interface ImportMetaEnv {
  readonly VITE_GRAPHQL_URL?: string
}

/** A script with all that it imports, as one text; see vite.config.ts. */
declare module '*?bundled' {
  const code: string
  export default code
}

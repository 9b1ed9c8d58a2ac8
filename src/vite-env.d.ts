interface ImportMetaEnv {
  readonly VITE_GRAPHQL_URL?: string
}

// Monaco has no types for its services.
declare module 'monaco-editor/editor/standalone/browser/standaloneServices.js' {
  export const StandaloneServices: { get: <Service>(name: { readonly service: Service }) => Service }
}
declare module 'monaco-editor/platform/storage/common/storage.js' {
  export const IStorageService: { readonly service: { store: (key: string, value: boolean, scope: number, target: number) => void } }
}

export * as json from 'monaco-editor/languages/features/json/register'

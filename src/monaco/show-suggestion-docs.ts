import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices.js'
import { IStorageService } from 'monaco-editor/platform/storage/common/storage.js'

const profile = 0
const user = 0

/** What completion offers is described beside it from the start; Monaco waits for Ctrl+Space, which few know. */
export const showSuggestionDocs = () => StandaloneServices.get(IStorageService).store('expandSuggestionDocs', true, profile, user)

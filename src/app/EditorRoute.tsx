import { ConfigForm } from '../features/config-form/ConfigForm.tsx'
import { EditorPage } from '../features/editor/EditorPage.tsx'

/** The editor with the config form in it; features do not know each other. */
export const EditorRoute = () => <EditorPage configForm={ConfigForm} />

import { startSession } from '../workspace/session/session.ts'

// Imported before all else: the answer is on its way while the rest of the app is read and run.
void startSession()

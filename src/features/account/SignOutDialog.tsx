import { Text } from '@mantine/core'
import { FormDialog } from '#src/ui/FormDialog.tsx'

/** Asks before one signs out while a save is out: nobody goes on with it then. */
export const SignOutDialog = ({ onSignOut, onClose }: { onSignOut: () => void; onClose: () => void }) => (
  <FormDialog title="A draft is not saved yet" submitLabel="Sign out all the same" isBusy={false} onSubmit={onSignOut} onClose={onClose}>
    <Text>The server has not taken its save so far. Stay until it is done, or find your changes here, in this browser, when you sign in again.</Text>
  </FormDialog>
)

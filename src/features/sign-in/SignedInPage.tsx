import { DoorFrame } from './DoorFrame.tsx'

/** Where the company's sign-in ends that was opened beside a page whose session had ended. */
export const SignedInPage = () => <DoorFrame title="You are signed in" lead="Close this tab and go on in the one you came from." />

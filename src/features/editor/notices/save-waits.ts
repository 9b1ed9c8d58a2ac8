import { notifications } from '@mantine/notifications'

const id = 'save-waits'

export const sayThatItWaits = () => void notifications.show({ id, message: 'The server can not be reached. The draft is saved as soon as it is back, also from another screen of the app; until then it is kept in this browser.', autoClose: 8000 })
/** Once it is back, the words are wrong. */
export const takeBackThatItWaits = () => void notifications.hide(id)

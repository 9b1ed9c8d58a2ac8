import { useMediaQuery } from '@mantine/hooks'

/** Where there is no room for a text and what stands beside it. */
const narrowWindow = '(max-width: 1100px)'

export const isNarrow = () => matchMedia(narrowWindow).matches
export const useIsNarrow = () => useMediaQuery(narrowWindow, false, { getInitialValueInEffect: false })

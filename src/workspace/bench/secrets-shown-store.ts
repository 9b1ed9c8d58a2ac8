import { create } from 'zustand'

/** Whether runs show the secrets of the config; as long as the page, for who types them over one's shoulder knows them anyway. */
const useSecretsShown = create<{ isShown: boolean }>(() => ({ isShown: false }))

export const useAreSecretsShown = () => useSecretsShown(({ isShown }) => isShown)
export const areSecretsShown = () => useSecretsShown.getState().isShown
export const toggleSecrets = () => useSecretsShown.setState(({ isShown }) => ({ isShown: !isShown }))

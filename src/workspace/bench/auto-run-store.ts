import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** Whether modules run by themselves so that values stand beside the code; remembered in this browser. */
const useAutoRun = create<{ isOn: boolean }>()(persist((): { isOn: boolean } => ({ isOn: true }), { name: 'studio-auto-run' }))

export const useIsLive = () => useAutoRun(({ isOn }) => isOn)
export const toggleLive = () => useAutoRun.setState(({ isOn }) => ({ isOn: !isOn }))

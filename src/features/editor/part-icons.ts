import { BellRing, Info, Library, type LucideIcon, ShieldCheck, SlidersHorizontal, Timer, Webhook, Zap } from 'lucide-react'
import type { ModuleKindName } from '#domain/connector.ts'
import type { DocumentName } from './editor-part.ts'

/** One picture per kind of part, wherever it is named. */
export const partIcons: Record<DocumentName | ModuleKindName, LucideIcon> = {
  overview: Info,
  sharedLibrary: Library,
  actions: Zap,
  apiEndpoints: Webhook,
  reactions: BellRing,
  timers: Timer,
  config: SlidersHorizontal,
  permissions: ShieldCheck,
}

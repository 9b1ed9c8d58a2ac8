import { statfs } from 'node:fs/promises'

/**
 * Whether the disk of a folder has at least so many MB left. PostgreSQL ends when it can not write its log, and with it everybody's
 * reading: changes are refused before that.
 */
export async function hasRoom(folder: string, leastMegabytes: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize >= leastMegabytes * 1024 * 1024
}

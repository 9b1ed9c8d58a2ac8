import { create } from 'zustand'

type Connection = { status: 'online' | 'offline' }

const useConnection = create<Connection>(() => ({ status: 'online' }))

/** Whether the last exchange with the server reached it. */
export const useConnectionStatus = () => useConnection((connection) => connection.status)
export const reportConnection = (status: Connection['status']) => {
  if (useConnection.getState().status !== status) useConnection.setState({ status })
}

import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Who sent a request: the far end of the connection, or what a proxy of ours says it was. */
export function clientAddressReader(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = new BlockList()
  for (const proxy of trustedProxies) addTo(trusted, proxy)
  const isTrusted = (address: string) => isIP(address) > 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return (request) => {
    let address = plain(request.socket.remoteAddress ?? '')
    // From the nearest hop outwards: what a stranger wrote stands to the left of what our proxy wrote.
    const hops = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map((hop) => plain(hop.trim())).filter((hop) => isIP(hop) > 0)
    while (isTrusted(address) && hops.length > 0) address = hops.pop() ?? address
    return address
  }
}

function addTo(list: BlockList, proxy: string): void {
  const [address = '', bits] = proxy.split('/')
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  if (bits === undefined) list.addAddress(address, family)
  else list.addSubnet(address, Number(bits), family)
}

const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

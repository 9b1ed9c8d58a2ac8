const secretNames = /^(?:(?:proxy-)?authorization|(?:set-)?cookie|.*(?:api-?key|access-?key)|.*-(?:token|secret|signature|hmac-sha256|password))$/i

/** Whether a header usually carries what nobody is to see over one's shoulder. */
export const isSecretHeader = (name: string): boolean => secretNames.test(name)

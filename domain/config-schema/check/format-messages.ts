/** What is said about text that is not of its format; formats that are not listed here are not checked by the form. */
export const formatMessages: Record<string, string> = {
  'email': 'This is not an e-mail address.',
  'uri': 'This is not a full address, as in https://example.com/path.',
  'url': 'This is not a web address, as in https://example.com/path.',
  'uri-reference': 'This is not an address or a part of one.',
  'date': 'This is not a date, as in 2026-11-23.',
  'date-time': 'This is not a date and time with its zone, as in 2026-11-23T10:15:00Z.',
  'time': 'This is not a time with its zone, as in 10:15:00Z.',
  'duration': 'This is not a duration, as in PT15M.',
  'ipv4': 'This is not an IPv4 address, as in 192.0.2.1.',
  'ipv6': 'This is not an IPv6 address, as in 2001:db8::1.',
  'hostname': 'This is not a host name, as in api.example.com.',
  'uuid': 'This is not a UUID, as in 123e4567-e89b-12d3-a456-426614174000.',
  'regex': 'This is not a regular expression.',
  'json-pointer': 'This is not a JSON pointer, as in /orders/0.',
}

import type { Attack } from './attack.ts'

const policy = '{ "Statement": [{ "Effect": "Allow", "Action": ["http:get"], "Resource": ["https://allowed.example/a/*", "https://*.tenant.example/*", "${config.none}*"] }, { "Effect": "Deny", "Action": "*", "Resource": ["https://allowed.example/a/secret/*", "https://denied.tenant.example/*", "https://d\u00f6nied.tenant.example/*"] }, { "Effect": "Allow", "Action": "store:read", "Resource": "store/own/*" }] }'

const calls = {
  'another host': 'http.get("https://evil.example/a/b")',
  'a user that looks like the host': 'http.get("https://allowed.example@evil.example/a/b")',
  'a path that climbs': 'http.get("https://allowed.example/a/../secret")',
  'a path that climbs in codes': 'http.get("https://allowed.example/a/%2e%2e/secret")',
  'backslashes': 'http.get("https://allowed.example\\\\@evil.example/a/b")',
  'a host that goes on': 'http.get("https://allowed.example.evil.example/a/b")',
  'the host as a fragment': 'http.get("https://evil.example/#https://allowed.example/a/b")',
  'the host as a query': 'http.get("https://evil.example/?https://allowed.example/a/b")',
  'tabs and line ends': 'http.get("ht\\ttps://evil\\n.example/a/b")',
  'another scheme': 'http.get("http://allowed.example/a/b")',
  'a file': 'http.get("file:///etc/passwd")',
  'a script': 'http.get("javascript:alert(1)")',
  data: 'http.get("data:text/plain,x")',
  'another port': 'http.get("https://allowed.example:8443/a/b")',
  'another method': 'http.post("https://allowed.example/a/b")',
  'a method that is none': 'http.request("GET\\r\\nX: 1", "https://allowed.example/a/b")',
  'a method in small letters': 'http.request("delete", "https://allowed.example/a/b")',
  'a config that is changed': 'config.none = "https://evil.example/" http.get("https://evil.example/x")',
  'headers with line ends': 'http.get("https://evil.example/a", { headers = { ["X\\r\\nHost"] = "allowed.example" } })',
  'the store of others': 'store.get("other/x")',
  'the store by a path': 'store.get("own/../other")  store.set("own/x", 1)',
  'keys of all': 'store.keys("")',
  'an event': 'events.emit("x", {})',
  'an action': 'actions.call("test")',
}

/** What a narrow policy must not let through, whatever it looks like. */
export const policyDodges: Attack[] = Object.entries(calls).map(([name, script]) => ({ name: `dodge the policy by ${name}`, script, policy, ends: 'failed' }))

/** The example a new config schema starts with: one field of each common kind. */
export const startingSchema = `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Settings",
  "type": "object",
  "required": ["url", "token"],
  "properties": {
    "url": {
      "type": "string",
      "title": "Address",
      "description": "Where the other system answers.",
      "format": "uri"
    },
    "token": {
      "type": "string",
      "title": "Access token",
      "writeOnly": true
    },
    "retries": {
      "type": "integer",
      "title": "Attempts",
      "minimum": 1,
      "maximum": 10,
      "default": 3
    }
  },
  "additionalProperties": false
}
`

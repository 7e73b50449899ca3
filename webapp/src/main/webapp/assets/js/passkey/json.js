// WebAuthn's own JSON (Level 3, section 5.1): what the market sends and takes as text, browsers hold as bytes. Browsers
// have functions for it, but not all that have passkeys.

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const descriptors = (list = []) => list.map((one) => ({ ...one, id: bytes(one.id) }));

/** What the browser is asked, for making a key or for signing in. */
export function optionsOf(json) {
  const options = { ...json, challenge: bytes(json.challenge) };
  if (json.user) options.user = { ...json.user, id: bytes(json.user.id) };
  if (json.excludeCredentials) options.excludeCredentials = descriptors(json.excludeCredentials);
  if (json.allowCredentials) options.allowCredentials = descriptors(json.allowCredentials);
  return options;
}

/** What the browser answered. */
export function answerOf({ id, rawId, type, response }) {
  const client = { clientDataJSON: text(response.clientDataJSON) };
  return {
    id,
    rawId: text(rawId),
    type,
    clientExtensionResults: {},
    response: response.attestationObject
      ? { ...client, attestationObject: text(response.attestationObject), transports: response.getTransports?.() ?? [] }
      : {
          ...client,
          authenticatorData: text(response.authenticatorData),
          signature: text(response.signature),
          userHandle: response.userHandle ? text(response.userHandle) : null,
        },
  };
}

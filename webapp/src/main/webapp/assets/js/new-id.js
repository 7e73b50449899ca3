let last = 0;

/**
 * A UUID of version 7 (RFC 9562, 5.7): ids made one after another sort so, and stand side by side in an index. A phone whose
 * clock goes back goes on from the last id. crypto.randomUUID makes version 4, and is missing on plain http.
 */
export function newId(now = Date.now()) {
  last = Math.max(last + 1, now);
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(last / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

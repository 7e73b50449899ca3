// Verifies an Ed25519 signature (RFC 8032, 5.1.7). Slow and short: one signature a page, and nothing secret to leak.
import { sha512 } from "./sha2.js";

const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const mod = (x, m = P) => ((x % m) + m) % m;

function power(base, exponent) {
  let result = 1n;
  for (let b = mod(base); exponent > 0n; exponent >>= 1n, b = mod(b * b)) if (exponent & 1n) result = mod(result * b);
  return result;
}

const inverse = (x) => power(x, P - 2n);
const D = mod(-121665n * inverse(121666n));
const ROOT_OF_MINUS_ONE = power(2n, (P - 1n) / 4n);

function number(bytes) {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

/** A point from its 32 bytes, in extended coordinates (X, Y, Z, T); null where there is none. */
function point(bytes) {
  const whole = number(bytes);
  const y = whole & (2n ** 255n - 1n);
  const wantsOdd = whole >> 255n;
  if (y >= P) return null;
  const u = mod(y * y - 1n);
  const v = mod(D * y * y + 1n);
  let x = mod(u * power(v, 3n) * power(u * power(v, 7n), (P - 5n) / 8n));
  if (mod(v * x * x) === mod(-u)) x = mod(x * ROOT_OF_MINUS_ONE);
  if (mod(v * x * x) !== u || (x === 0n && wantsOdd)) return null;
  if ((x & 1n) !== wantsOdd) x = P - x;
  return [x, y, 1n, mod(x * y)];
}

function add([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const a = mod((y1 - x1) * (y2 - x2));
  const b = mod((y1 + x1) * (y2 + x2));
  const c = mod(2n * D * t1 * t2);
  const d = mod(2n * z1 * z2);
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
}

function times(p, n) {
  let result = [0n, 1n, 1n, 0n];
  for (let q = p; n > 0n; n >>= 1n, q = add(q, q)) if (n & 1n) result = add(result, q);
  return result;
}

const BASE = point(Uint8Array.from([0x58, ...Array(31).fill(0x66)]));

export function verifies(key, message, signature) {
  const a = key.length === 32 && point(key);
  const r = signature.length === 64 && point(signature.subarray(0, 32));
  const s = number(signature.subarray(32));
  if (!a || !r || s >= L) return false;
  const h = mod(number(sha512(Uint8Array.from([...signature.subarray(0, 32), ...key, ...message]))), L);
  const left = times(BASE, s);
  const right = add(r, times(a, h));
  return mod(left[0] * right[2]) === mod(right[0] * left[2]) && mod(left[1] * right[2]) === mod(right[1] * left[2]);
}

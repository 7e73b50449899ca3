// SHA-256 and SHA-512 (FIPS 180-4), our own because a page on plain http or from a file has no WebCrypto. The constants
// are what the standard says they are: the fractions of roots of the first primes.
const primes = [];
for (let n = 2; primes.length < 80; n++) if (primes.every((p) => n % p)) primes.push(n);

/** The first 64 bits after the point of the k-th root of n. */
function rootFraction(n, k) {
  const wanted = BigInt(n) << BigInt(64 * k);
  let low = 0n;
  let high = 1n << 70n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(k) <= wanted) low = middle;
    else high = middle;
  }
  return low & 0xffffffffffffffffn;
}

const K512 = primes.map((p) => rootFraction(p, 3));
const H512 = primes.slice(0, 8).map((p) => rootFraction(p, 2));
const K256 = K512.slice(0, 64).map((k) => Number(k >> 32n));
const H256 = H512.map((h) => Number(h >> 32n));

/** The message, a bit, zeros, and its length in bits, as a whole number of blocks. */
function padded(bytes, block) {
  const whole = new Uint8Array(Math.ceil((bytes.length + 1 + block / 8) / block) * block);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  new DataView(whole.buffer).setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  return new DataView(whole.buffer);
}

const turned = (x, n) => (x >>> n) | (x << (32 - n));

export function sha256(bytes) {
  const data = padded(bytes, 64);
  const h = [...H256];
  const w = new Int32Array(64);
  for (let at = 0; at < data.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) w[i] = data.getInt32(at + 4 * i);
    for (let i = 16; i < 64; i++) {
      const s0 = turned(w[i - 15], 7) ^ turned(w[i - 15], 18) ^ (w[i - 15] >>> 3);
      const s1 = turned(w[i - 2], 17) ^ turned(w[i - 2], 19) ^ (w[i - 2] >>> 10);
      w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    let [a, b, c, d, e, f, g, k] = h;
    for (let i = 0; i < 64; i++) {
      const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const one = (k + s1 + ((e & f) ^ (~e & g)) + K256[i] + w[i]) | 0;
      const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
      const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [k, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, k].forEach((v, i) => (h[i] = (h[i] + v) | 0));
  }
  const out = new DataView(new ArrayBuffer(32));
  h.forEach((v, i) => out.setInt32(4 * i, v));
  return new Uint8Array(out.buffer);
}

const MASK = 0xffffffffffffffffn;
const turned64 = (x, n) => ((x >> n) | (x << (64n - n))) & MASK;

export function sha512(bytes) {
  const data = padded(bytes, 128);
  const h = [...H512];
  for (let at = 0; at < data.byteLength; at += 128) {
    const w = [];
    for (let i = 0; i < 16; i++) w[i] = data.getBigUint64(at + 8 * i);
    for (let i = 16; i < 80; i++) {
      const s0 = turned64(w[i - 15], 1n) ^ turned64(w[i - 15], 8n) ^ (w[i - 15] >> 7n);
      const s1 = turned64(w[i - 2], 19n) ^ turned64(w[i - 2], 61n) ^ (w[i - 2] >> 6n);
      w[i] = (w[i - 16] + s0 + w[i - 7] + s1) & MASK;
    }
    let [a, b, c, d, e, f, g, k] = h;
    for (let i = 0; i < 80; i++) {
      const s1 = turned64(e, 14n) ^ turned64(e, 18n) ^ turned64(e, 41n);
      const one = (k + s1 + ((e & f) ^ (~e & MASK & g)) + K512[i] + w[i]) & MASK;
      const s0 = turned64(a, 28n) ^ turned64(a, 34n) ^ turned64(a, 39n);
      const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) & MASK;
      [k, g, f, e, d, c, b, a] = [g, f, e, (d + one) & MASK, c, b, a, (one + two) & MASK];
    }
    [a, b, c, d, e, f, g, k].forEach((v, i) => (h[i] = (h[i] + v) & MASK));
  }
  const out = new DataView(new ArrayBuffer(64));
  h.forEach((v, i) => out.setBigUint64(8 * i, v));
  return new Uint8Array(out.buffer);
}

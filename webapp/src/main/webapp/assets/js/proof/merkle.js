// Hashes and proofs of RFC 9162, 2.1.
import { sha256 } from "./sha2.js";

export const hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
export const fromBase64 = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
export const utf8 = (text) => new TextEncoder().encode(text);

export const leafHash = (body) => sha256(Uint8Array.from([0, ...body]));
const nodeHash = (left, right) => sha256(Uint8Array.from([1, ...left, ...right]));
const same = (a, b) => hex(a) === hex(b);

/** Whether a leaf stands at this index of the tree with this size and root. */
export function isIncluded(leaf, index, size, path, root) {
  let [node, last, hash] = [index, size - 1, leaf];
  if (index < 0 || index >= size) return false;
  for (const sibling of path) {
    if (last === 0) return false;
    if (node % 2 || node === last) {
      hash = nodeHash(sibling, hash);
      while (node % 2 === 0 && node) [node, last] = [node / 2, Math.floor(last / 2)];
    } else hash = nodeHash(hash, sibling);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && same(hash, root);
}

/** Whether the tree with the later root holds all of the tree with the earlier one. */
export function isContinued(earlier, later, path, earlierRoot, laterRoot) {
  if (earlier > later) return false;
  if (earlier === later) return path.length === 0 && same(earlierRoot, laterRoot);
  if (earlier === 0) return true;
  let [node, last] = [earlier - 1, later - 1];
  while (node % 2) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  const steps = [...path];
  let old = node === 0 ? earlierRoot : steps.shift();
  let now = old;
  if (!old) return false;
  for (const sibling of steps) {
    if (last === 0) return false;
    if (node % 2 || node === last) {
      [old, now] = [nodeHash(sibling, old), nodeHash(sibling, now)];
      while (node % 2 === 0 && node) [node, last] = [node / 2, Math.floor(last / 2)];
    } else now = nodeHash(now, sibling);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && same(old, earlierRoot) && same(now, laterRoot);
}

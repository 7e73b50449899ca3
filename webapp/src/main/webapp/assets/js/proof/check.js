// Judges a bundle as BundleCheck.java does, and believes nothing that the bundle says of itself. No page in here: this
// runs on the lot's page, on the saved page without a network, and in tests.
import { verifies } from "./ed25519.js";
import { sha256 } from "./sha2.js";
import { fromBase64, hex, isIncluded, leafHash, utf8 } from "./merkle.js";

const NONE = "0".repeat(64);

/** The three lines of a checkpoint and whether the key signed them. */
export function readCheckpoint(note, key) {
  const gap = note.lastIndexOf("\n\n");
  const text = note.slice(0, gap + 1);
  const [origin, size, root] = text.split("\n");
  const [name, , encoded] = [key.slice(0, key.indexOf("+")), 0, key.slice(key.indexOf("+") + 10)];
  const typed = fromBase64(encoded);
  const id = hex(sha256(Uint8Array.from([...utf8(name + "\n"), ...typed])).subarray(0, 4));
  const isSigned = note
    .slice(gap + 2)
    .split("\n")
    .filter((line) => line.startsWith(`— ${name} `))
    .map((line) => fromBase64(line.slice(name.length + 3)))
    .some((line) => hex(line.subarray(0, 4)) === id && verifies(typed.subarray(1), utf8(text), line.subarray(4)));
  return { origin, size: Number(size), root: fromBase64(root), isSigned };
}

function readLeaf(entry) {
  const body = utf8(entry.body);
  return { ...JSON.parse(entry.body), index: Number(entry.index), proof: entry.proof.map(fromBase64), hash: leafHash(body) };
}

/**
 * @param bundle as it was fetched, parsed
 * @param key the log's key, from elsewhere
 * @returns checkpoint, leaves by subject, and what does not hold
 */
export function check(bundle, key) {
  const findings = [];
  const find = (kind, leaf, detail = "") => findings.push({ kind, subject: leaf.subject ?? "", seq: leaf.seq ?? "", leaf, detail });
  const checkpoint = readCheckpoint(bundle.checkpoint, key);
  if (!checkpoint.isSigned) find("SIGNATURE", {});
  const leaves = bundle.leaves.map(readLeaf).sort((a, b) => a.seq - b.seq);
  const subjects = new Map();
  for (const leaf of leaves) {
    if (!isIncluded(leaf.hash, leaf.index, checkpoint.size, leaf.proof, checkpoint.root)) find("INCLUSION", leaf);
    if (leaf.log !== checkpoint.origin) find("ORIGIN", leaf);
    subjects.set(leaf.subject, [...(subjects.get(leaf.subject) ?? []), leaf]);
  }
  for (const history of subjects.values()) {
    history.forEach((leaf, i) => {
      const prev = i ? hex(history[i - 1].hash) : NONE;
      const expected = i ? Number(history[i - 1].seq) + 1 : 1;
      if (Number(leaf.seq) !== expected || leaf.prev !== prev) find("GAP", leaf, expected);
    });
  }
  if (!subjects.has(bundle.subject)) find("GAP", { subject: bundle.subject });
  checkOrigins(subjects, leaves, find);
  const receipt = bundle.receipt && checkReceipt(bundle, subjects, find);
  return { checkpoint, subjects, findings, receipt };
}

/** Of a purchase: what is shown is what was sealed, it adds up, and no lot's history is missing. @returns what is shown */
function checkReceipt({ subject, receipt }, subjects, find) {
  const salt = Uint8Array.from(receipt.salt.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  const commitment = hex(sha256(Uint8Array.from([...salt, ...utf8(`{"receipt":${JSON.stringify(receipt.text)}}`)])));
  const newest = subjects.get(subject)?.at(-1); // a parcel that was packed anew has an older receipt too
  if (newest?.type !== "RECEIPT" || newest.private !== commitment) find("RECEIPT", { subject });
  const told = JSON.parse(receipt.text);
  const goods = (told.lines ?? []).reduce((sum, line) => sum + Number(line.amount), 0);
  const isSum = goods === Number(told.goods) && goods + Number(told.delivery) - Number(told.discount) === Number(told.total);
  if (!isSum) find("RECEIPT", { subject });
  for (const lot of told.lots ?? []) {
    if (!subjects.has(`lot/${lot.token}`)) find("RECEIPT", { subject: `lot/${lot.token}` });
  }
  return told;
}

/** Holds photos against what was sealed. @returns how many could be had, of how many */
export async function checkFiles(leaves, fetchFile, findings) {
  const counts = { sealed: 0, seen: 0 };
  for (const leaf of leaves) {
    for (const file of leaf.files ?? []) {
      counts.sealed++;
      const bytes = await fetchFile(file.sha256);
      if (!bytes) continue;
      counts.seen++;
      if (hex(sha256(bytes)) !== file.sha256) findings.push({ kind: "FILE", subject: leaf.subject, seq: leaf.seq, leaf, detail: file.sha256 });
    }
  }
  return counts;
}

/** What went in has a history of its own, weighs no more than it did, and was not harvested too early. */
function checkOrigins(subjects, leaves, find) {
  const used = new Map();
  for (const leaf of leaves) {
    for (const input of leaf.inputs ?? []) {
      const history = subjects.get(input.subject) ?? [];
      if (!history.some((one) => one.seq === input.seq && hex(one.hash) === input.leaf)) find("INPUT", leaf, input.subject);
      if (input.grams) used.set(input.subject, (used.get(input.subject) ?? 0) + Number(input.grams));
      if (leaf.data?.harvestedOn) checkIntervals(leaf, history, find);
    }
  }
  for (const [subject, grams] of used) {
    const made = subjects.get(subject)?.map((leaf) => leaf.data?.lotGrams).find(Boolean);
    if (made && grams > Number(made)) find("QUANTITY", { subject }, `${grams} / ${made}`);
  }
}

function checkIntervals(lot, history, find) {
  const corrected = new Set(history.map((entry) => entry.corrects));
  for (const entry of history.filter((one) => one.data?.waitDays && !corrected.has(hex(one.hash)))) {
    const earliest = new Date(Date.parse(entry.data.day) + entry.data.waitDays * 864e5).toISOString().slice(0, 10);
    if (entry.data.day <= lot.data.harvestedOn && lot.data.harvestedOn < earliest) find("INTERVAL", lot, earliest);
  }
}

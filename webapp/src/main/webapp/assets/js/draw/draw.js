// The draw as the package vn.chophien.trace.sampling describes it: SHA-256 and whole numbers, nothing that rounds.
import { sha256 } from "../proof/sha2.js";

const FORMAT = "cho-phien-draw/1";
const bytesOf = (text) => new TextEncoder().encode(text);
const hexOf = (bytes) => [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
const hashOf = (text) => hexOf(sha256(bytesOf(text)));

/** The names that are drawn, first drawn first. */
export function draw(announcement, seed) {
  const [format, , picks, ...lines] = announcement.split("\n");
  if (format !== FORMAT || lines.pop() !== "") throw new Error("Not an announcement of a draw");
  const left = lines.map((line) => {
    const [name, weight] = line.split(" ");
    return { name, weight: BigInt(weight) };
  });
  left.sort((a, b) => (a.name < b.name ? -1 : 1));
  const hash = hashOf(announcement);
  const drawn = [];
  for (let round = 1; round <= Number(picks); round++) {
    const sum = left.reduce((all, lot) => all + lot.weight, 0n);
    let rest = BigInt(`0x${hashOf(`${FORMAT} ${seed} ${hash} ${round}`)}`) % sum;
    const at = left.findIndex((lot) => (rest -= lot.weight) < 0n);
    drawn.push(left.splice(at, 1)[0].name);
  }
  return drawn;
}

/** The root that a checkpoint names on its third line, in hexadecimal. */
const rootOf = (checkpoint) => hexOf(Uint8Array.from(atob(checkpoint.split("\n")[2]), (c) => c.charCodeAt(0)));

/** Judges a whole file: each finding is true or false. */
export function judge(file) {
  const drawn = draw(file.announcement, file.seed);
  const leaf = JSON.parse(file.sealedLeaf);
  return {
    drawn,
    isListWhole: hashOf(file.announcement) === file.announcementHash,
    isListSealed: leaf.data.listHash === file.announcementHash,
    isSeedFromLog: rootOf(file.seedCheckpoint) === file.seed,
    isSame: drawn.length === file.drawn.length && drawn.every((name, i) => name === file.drawn[i]),
  };
}

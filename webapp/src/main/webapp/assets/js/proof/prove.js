// Fetches a lot's bundle, judges it here, and compares the log with what this browser saw of it before.
import { check, checkFiles } from "./check.js";
import { fromBase64, isContinued } from "./merkle.js";
import { show } from "./view.js";
import { say } from "../language.js";

const MEMORY = "checkpoint-seen";

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} ${answer.status}`);
  return answer.json();
}

/** Whether the log still holds what it held when this browser last looked; undefined when it never did. */
async function isSameLog(checkpoint) {
  let seen;
  try {
    seen = JSON.parse(localStorage.getItem(MEMORY) ?? "null");
  } catch {
    return undefined; // storage is switched off
  }
  const known = seen?.origin === checkpoint.origin ? seen : undefined;
  if (known && known.size > checkpoint.size) return false;
  if (known) {
    const proof = await fetched(`/log/proof/consistency?from=${known.size}&to=${checkpoint.size}`);
    if (!isContinued(known.size, checkpoint.size, proof.proof.map(fromBase64), fromBase64(known.root), checkpoint.root)) return false;
  }
  const root = btoa(String.fromCharCode(...checkpoint.root));
  localStorage.setItem(MEMORY, JSON.stringify({ origin: checkpoint.origin, size: checkpoint.size, root }));
  return known ? true : undefined;
}

/** The bytes of a photo; nothing where it cannot be had. */
async function photo(sha256) {
  const answer = await fetch(`/anh/${sha256}.jpg`, { cache: "no-store" });
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

/** The words are fetched only by who reads them. */
const inEnglish = async (place) => (await import("./english.js")).sayProofInEnglish(place);

/** Fills the place with the judgement. */
export async function prove(place, address, key) {
  place.replaceChildren(Object.assign(document.createElement("p"), { textContent: say("Đang tính lại từng mục…", "Checking every entry…") }));
  try {
    const bundle = await fetched(address);
    const result = check(bundle, key || bundle.key);
    const same = result.checkpoint.isSigned ? await isSameLog(result.checkpoint) : undefined;
    if (same === false) result.findings.push({ kind: "HISTORY", subject: "", seq: "", leaf: {}, detail: "" });
    const photos = await checkFiles([...result.subjects.values()].flat(), photo, result.findings);
    show(place, result, bundle.subject, same !== undefined, photos);
    if (document.documentElement.lang === "en") await inEnglish(place);
  } catch (failure) {
    console.warn(failure);
    place.replaceChildren(Object.assign(document.createElement("p"), { textContent: say("Chưa lấy được bằng chứng. Hãy xem lại mạng rồi thử lại.", "The proof could not be fetched. Check your connection and try again.") }));
  }
}

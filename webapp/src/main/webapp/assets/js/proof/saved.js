// The saved page: the bundle and the key are in it.
import { check } from "./check.js";
import { show } from "./view.js";

const bundle = JSON.parse(document.getElementById("bundle").textContent);
const result = check(bundle, bundle.key);
const sealed = [...result.subjects.values()].flat().reduce((sum, leaf) => sum + (leaf.files?.length ?? 0), 0);
show(document.querySelector("[data-proof]"), result, bundle.subject, false, { sealed, seen: 0 });

// The saved page: the bundle and the key are in it.
import { check } from "./check.js";
import { show } from "./view.js";

const bundle = JSON.parse(document.getElementById("bundle").textContent);
show(document.querySelector("[data-proof]"), check(bundle, bundle.key), bundle.subject, false);

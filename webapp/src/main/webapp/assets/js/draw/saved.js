// The saved page: the draw is in it.
import { judge } from "./draw.js";
import { showDraw } from "./view.js";

const file = JSON.parse(document.getElementById("draw").textContent);
showDraw(document.querySelector("[data-redrawn]"), file, judge(file));

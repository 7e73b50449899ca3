// Adds behaviour to markup that already works. Only what a page has markup for is fetched, as every file costs a slow line
// its round trip; a part that fails leaves the others alone.
import displayTools from "./display-tools.js";
import cartCount from "./cart-count.js";
import submitOnce from "./submit-once.js";
import "./language.js"; // fetched beside the parts that speak, not after them

const parts = [
  ["[data-suggest]", "suggest"],
  ["[data-copy]", "copy-text"],
  ["[data-money]", "money-words"],
  ["[data-print]", "print-page"],
  ["[data-slot]", "slots"],
  ["[data-read-aloud]", "read-aloud"],
  [".desk-nav, .counts--tabs", "desk-nav"],
  ["[data-pack-line]", "pack-sum"],
  ["[data-till]", "till"],
  ["[data-scan]", "scan-pack"],
  ["[data-checkout]", "checkout"],
  ["[data-checkout], .pay", "keep-form"], // it also forgets what was typed, once that is ordered
  ["input[data-place]", "place-search"],
  ["[data-cost], [data-cart-cost]", "delivery-cost"],
  ["[data-delivered-to], [data-delivered-form]", "delivered-to"],
  ["[data-product], [data-saved], [data-saved-link]", "saved"],
  ["[data-viewed], [data-recent]", "recent"],
  ["[data-compare-form], [data-compare]", "compare"],
  ["[data-compare]", "compare-fees"],
  ["[data-poll]", "payment-state"],
  ["[data-order-live]", "order-live"],
  ["[data-countdown]", "code-countdown"],
  ["form[data-passkey]", "passkey"],
  ["[data-checkout]", "saved-address"],
  ["[data-checkout-place]", "address-place"],
  ["[data-stepper]", "stepper"],
  ["a[data-zoom]", "zoom"],
  ["[data-prove], [data-prove-here]", "prove-lot"],
  ["[data-plot-draw]", "plot-draw"],
  ["form[data-sample-form]", "sample-form"],
  ["[data-redraw]", "redraw"],
  ["[data-diary-waiting]", "diary-outbox"],
];

const run = async (part) => {
  try {
    await part();
  } catch (failure) {
    console.error(failure);
  }
};

for (const enhance of [displayTools, cartCount, submitOnce]) run(() => enhance(document));

// Fetched side by side, run one after the other: a later part may build on what an earlier one did to the same form.
const fetched = parts
  .filter(([markup]) => document.querySelector(markup))
  .map(([, name]) => import(`./${name}.js`));
for (const part of fetched) await run(async () => (await part).default(document));
document.documentElement.dataset.enhanced = ""; // from here on, all that scripts add is there

// Adds behaviour to markup that already works. A part that fails leaves the others alone.
import displayTools from "./display-tools.js";
import cartCount from "./cart-count.js";
import copyText from "./copy-text.js";
import printPage from "./print-page.js";
import packSum from "./pack-sum.js";
import submitOnce from "./submit-once.js";
import stepper from "./stepper.js";

for (const enhance of [displayTools, cartCount, copyText, printPage, packSum, submitOnce, stepper]) {
  try {
    enhance(document);
  } catch (failure) {
    console.error(failure);
  }
}

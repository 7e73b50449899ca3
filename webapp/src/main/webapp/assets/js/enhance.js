// Adds behaviour to markup that already works. A part that fails leaves the others alone.
import displayTools from "./display-tools.js";
import cartCount from "./cart-count.js";
import suggest from "./suggest.js";
import keepForm from "./keep-form.js";
import placeSearch from "./place-search.js";
import deliveryCost from "./delivery-cost.js";
import deliveredTo from "./delivered-to.js";
import saved from "./saved.js";
import recent from "./recent.js";
import compare from "./compare.js";
import copyText from "./copy-text.js";
import printPage from "./print-page.js";
import deskNav from "./desk-nav.js";
import packSum from "./pack-sum.js";
import checkout from "./checkout.js";
import paymentState from "./payment-state.js";
import orderLive from "./order-live.js";
import submitOnce from "./submit-once.js";
import codeCountdown from "./code-countdown.js";
import savedAddress from "./saved-address.js";
import addressPlace from "./address-place.js";
import zoom from "./zoom.js";
import stepper from "./stepper.js";
import proveLot from "./prove-lot.js";
import plotDraw from "./plot-draw.js";
import sampleForm from "./sample-form.js";
import redraw from "./redraw.js";
import diaryOutbox from "./diary-outbox.js";

const parts = [
  displayTools,
  cartCount,
  suggest,
  copyText,
  printPage,
  deskNav,
  packSum,
  checkout,
  keepForm,
  placeSearch,
  deliveryCost,
  deliveredTo,
  saved,
  recent,
  compare,
  paymentState,
  orderLive,
  submitOnce,
  codeCountdown,
  savedAddress,
  addressPlace,
  stepper,
  zoom,
  proveLot,
  plotDraw,
  sampleForm,
  redraw,
  diaryOutbox,
];

for (const enhance of parts) {
  try {
    enhance(document);
  } catch (failure) {
    console.error(failure);
  }
}

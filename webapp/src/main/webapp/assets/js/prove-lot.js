// "Tự kiểm tra" on a lot's page: the link works by itself; here the judgement appears under it. The verifier is fetched
// only when somebody asks, so that the page stays small.
export default function proveLot(document) {
  for (const place of document.querySelectorAll("[data-prove]")) run(place);
  for (const link of document.querySelectorAll("[data-prove-here]")) {
    link.addEventListener("click", async (event) => {
      event.preventDefault();
      const place = document.getElementById(link.dataset.proveHere);
      place.hidden = false;
      await run(place);
      place.focus();
    });
  }
}

async function run(place) {
  const { prove } = await import("./proof/prove.js");
  await prove(place, place.dataset.bundle, place.dataset.key ?? "");
}

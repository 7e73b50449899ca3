// Rows of places that scroll sideways on phones begin where one is, rather than at their first entry.
export default function deskNav(document) {
  for (const current of document.querySelectorAll(".desk-nav [aria-current], .counts--tabs [aria-current]")) {
    current.scrollIntoView({ block: "nearest", inline: "center" });
  }
}

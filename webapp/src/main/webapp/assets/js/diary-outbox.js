// The diary without a network: what is needed for it is fetched only on pages that write the diary.
export default async function diaryOutbox(document) {
  const section = document.querySelector("[data-diary-waiting]");
  if (!section) return;
  const { open } = await import("./diary/outbox.js");
  await open(document, section);
}

// The form of a diary line: what it does when there is no network, and what is taken out of it.
import { lineOf } from "./line.js";
import { NoPicture, prepared } from "./picture.js";
import { newId } from "../new-id.js";

const MOST_PHOTOS = 4;

const SENTENCES = {
  QuotaExceededError:
    "Máy hết chỗ nên chưa giữ được dòng này. Hãy bỏ bớt ảnh của dòng, hoặc xoá bớt ảnh trong máy, rồi bấm lại. Đừng đóng trang.",
};
const NOT_KEPT = "Trình duyệt này không giữ được dòng trong máy. Đừng đóng trang; hãy bấm lại khi có mạng.";

/** @param keep what keeps a line; it rejects when the line is not safe, and the form then stands as it was filled */
export function listen(form, account, keep) {
  const button = form.querySelector("[data-diary-keep]");
  const take = async () => {
    if (form.dataset.taking) return;
    form.dataset.taking = "yes";
    try {
      const line = lineOf(form, account);
      line.photos = await photosOf(form);
      await keep(line);
      clear(form);
    } catch (failure) {
      console.warn(failure);
      tell(form, failure instanceof NoPicture ? failure.message : (SENTENCES[failure.name] ?? NOT_KEPT));
    } finally {
      delete form.dataset.taking;
    }
  };
  button.hidden = false;
  button.addEventListener("click", () => form.reportValidity() && take());
  form.addEventListener("submit", (event) => {
    if (navigator.onLine) return; // an ordinary form then
    event.preventDefault();
    event.stopPropagation();
    take();
  });
}

async function photosOf(form) {
  const earlier = [...form.querySelectorAll("input[name=photo]:checked")].map((known) => ({ hash: known.value }));
  const chosen = [...form.elements.anh.files];
  if (earlier.length + chosen.length > MOST_PHOTOS) throw new NoPicture(`Mỗi dòng có nhiều nhất ${MOST_PHOTOS} ảnh.`);
  const photos = [...earlier];
  for (const file of chosen) photos.push(await prepared(file)); // one by one: a phone has little memory
  return photos;
}

/** For the next line; the day and who did it are most often the same. */
function clear(form) {
  const { day, performer } = form.elements;
  const stays = [day.value, performer.value];
  form.reset();
  for (const field of form.querySelectorAll("input[type=text], input[type=time], textarea")) field.value = "";
  for (const photo of form.querySelectorAll("input[name=photo]")) photo.closest("li").remove();
  [day.value, performer.value] = stays;
  form.elements.clientId.value = newId();
  tell(form, "");
}

function tell(form, sentence) {
  const place = form.querySelector("[data-diary-say]");
  place.hidden = !sentence;
  place.textContent = sentence;
}

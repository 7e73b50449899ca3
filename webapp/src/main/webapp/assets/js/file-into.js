// <div data-file-into="id" hidden> holds a file input whose text goes into the field with that id. Without scripts the
// text is pasted there.
export default function fileInto(document) {
  for (const holder of document.querySelectorAll("[data-file-into]")) {
    const file = holder.querySelector("input[type=file]");
    const field = document.getElementById(holder.dataset.fileInto);
    holder.hidden = false;
    file.addEventListener("change", async () => {
      if (file.files.length > 0) {
        field.value = await file.files[0].text();
      }
    });
  }
}

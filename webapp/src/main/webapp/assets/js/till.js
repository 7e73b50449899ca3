// At the stall: what the buyer's choice comes to, before anything is sent. The server adds up again.
export default function till(document) {
  for (const form of document.querySelectorAll("[data-till]")) {
    const out = form.querySelector("[data-till-sum]");
    const amounts = [...form.querySelectorAll("[data-price]")];
    const say = () => {
      const sums = amounts.map((input) => Number(input.value.trim().replace(",", ".") || 0) * Number(input.dataset.price));
      const sum = sums.reduce((all, one) => all + one, 0);
      out.hidden = !(sum > 0);
      out.textContent = sum > 0 ? `Cộng ${Math.round(sum).toLocaleString("vi-VN")} ₫` : "";
    };
    form.addEventListener("input", say);
    say();
  }
}

package vn.chophien.web.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.MoneyReader;
import vn.chophien.shared.Times;
import vn.chophien.voucher.VoucherKind;
import vn.chophien.voucher.VoucherTerms;
import vn.chophien.voucher.VoucherView;
import vn.chophien.voucher.WriteVoucher;
import vn.chophien.web.shared.Form;

/** Between what is typed about a voucher and what is asked for. */
public final class VoucherForm {

    private VoucherForm() {}

    public static Form blank(LocalDate today) {
        return Form.filled(Map.of(
                "kind", "amount",
                "since", today.toString(),
                "until", today.plusMonths(1).toString(),
                "perBuyer", "1",
                "listed", "1"));
    }

    public static Form of(VoucherView voucher) {
        VoucherTerms terms = voucher.terms();
        Map<String, String> typed = new HashMap<>();
        typed.put("version", String.valueOf(voucher.version()));
        typed.put("code", voucher.code());
        typed.put("name", voucher.name());
        typed.put("kind", Choices.name(terms.kind()));
        typed.put("amount", typed(terms.amount()));
        typed.put("percent", terms.percent() == 0 ? "" : String.valueOf(terms.percent()));
        typed.put("most", typed(terms.most()));
        typed.put("minGoods", terms.minGoods().isPositive() ? typed(terms.minGoods()) : "");
        typed.put("since", Times.dayOf(voucher.from()).toString());
        typed.put("until", Times.dayOf(voucher.to().minusMillis(1)).toString());
        typed.put("mostUses", voucher.mostUses() == null ? "" : String.valueOf(voucher.mostUses()));
        typed.put("perBuyer", String.valueOf(voucher.perBuyer()));
        if (voucher.listed()) {
            typed.put("listed", "1");
        }
        return Form.filled(typed);
    }

    public static WriteVoucher read(Form form) {
        return new WriteVoucher(
                form.text("code"),
                form.text("name"),
                Choices.read(VoucherKind.class, form.text("kind")),
                money(form.text("amount")).orElse(null),
                whole(form, "percent"),
                money(form.text("most")).orElse(null),
                form.text("minGoods").isBlank()
                        ? Money.ZERO
                        : money(form.text("minGoods")).orElse(null),
                Choices.day(form.text("since")),
                Choices.day(form.text("until")),
                form.text("mostUses").isBlank() ? Integer.valueOf(0) : whole(form, "mostUses"),
                whole(form, "perBuyer"),
                form.isTicked("listed"));
    }

    private static Optional<Money> money(String typed) {
        return MoneyReader.read(typed);
    }

    private static @Nullable Integer whole(Form form, String field) {
        OptionalLong number = form.number(field);
        return number.isPresent() && number.getAsLong() >= 0 && number.getAsLong() <= Integer.MAX_VALUE
                ? (int) number.getAsLong()
                : null;
    }

    private static String typed(@Nullable Money money) {
        return money == null ? "" : String.valueOf(money.dong());
    }
}

package vn.chophien.api;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

public record MoneyJson(long amount, String currency) {

    public static MoneyJson of(Money money) {
        return new MoneyJson(money.dong(), "VND");
    }

    public static @Nullable MoneyJson ofNullable(@Nullable Money money) {
        return money == null ? null : of(money);
    }
}

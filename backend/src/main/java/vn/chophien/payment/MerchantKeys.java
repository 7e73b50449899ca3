package vn.chophien.payment;

import java.util.Locale;
import vn.chophien.payment.gateway.Merchant;
import vn.chophien.payment.gateway.Provider;
import vn.chophien.shared.InvalidInput;

/** What a seller types of what a provider gave out. */
public record MerchantKeys(Provider provider, String code, String secret, String otherKey) {

    Merchant merchant() {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!code.isEmpty(), "code", missing(provider.codeLabel()));
        wrong.require(code.matches("[A-Za-z0-9_-]{0,60}"), "code", "Mã chỉ gồm chữ không dấu, số, gạch nối.");
        wrong.require(
                provider != Provider.ZALOPAY || code.matches("\\d{0,15}"), "code", "app_id của ZaloPay là một số.");
        requireKey(wrong, secret, "secret", provider.secretLabel());
        String label = provider.otherKeyLabel();
        if (label != null) {
            requireKey(wrong, otherKey, "other", label);
        }
        wrong.throwIfAny();
        return new Merchant(code, secret, label == null ? "" : otherKey);
    }

    private static String missing(String label) {
        return "Hãy nhập " + label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) + ".";
    }

    private static void requireKey(InvalidInput.Collector wrong, String key, String field, String label) {
        wrong.require(!key.isEmpty(), field, missing(label));
        wrong.require(key.matches("[!-~]{8,200}"), field, "Khóa dài 8 đến 200 ký tự, không có dấu cách. Hãy chép lại.");
    }

    /** Keys never reach a log. */
    @Override
    public String toString() {
        return provider + " " + code;
    }
}

package vn.chophien.stall;

import java.util.Locale;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.payment.Banks;
import vn.chophien.shared.Folding;
import vn.chophien.shared.InvalidInput;

/** A market as staff type it. */
public record WriteMarket(String name, String address, String bin, String account, String holder) {

    BankAccount check() {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(name, "name", "Hãy nhập tên chợ.", 120);
        wrong.requireText(address, "address", "Hãy nhập địa chỉ của chợ.", 250);
        wrong.require(Banks.isKnown(bin), "bin", "Hãy chọn ngân hàng.");
        wrong.require(account.matches("\\d{6,19}"), "account", "Số tài khoản có 6 đến 19 chữ số.");
        wrong.requireText(holder, "holder", "Hãy nhập tên chủ tài khoản.", 80);
        wrong.throwIfAny();
        return new BankAccount(
                bin,
                account,
                Folding.plainCapitals(holder).toUpperCase(Locale.ROOT).strip());
    }
}

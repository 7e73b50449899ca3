package vn.chophien.enrolment;

import java.util.Locale;
import java.util.Optional;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.payment.Banks;
import vn.chophien.shared.Folding;
import vn.chophien.shared.InvalidInput;

/**
 * Where buyers will pay to, as it was typed; nothing at all where the seller has no account and takes cash.
 *
 * @param account empty keeps the one that was given before, which is never shown again in full
 */
public record SaveBank(String bank, String account, String holder) {

    Optional<BankAccount> check(Optional<BankAccount> before) {
        if (bank.isBlank() && account.isBlank() && holder.isBlank()) {
            return Optional.empty();
        }
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        String typed = account.replaceAll("[\\s.\\-]", "").toUpperCase(Locale.ROOT);
        String number = typed.isEmpty() ? before.map(BankAccount::number).orElse("") : typed;
        String name = Folding.plainCapitals(holder);
        wrong.require(Banks.isKnown(bank), "bank", "Hãy chọn ngân hàng, hoặc để trống cả ba ô.");
        wrong.require(
                number.matches("[0-9A-Z]{6,19}"), "account", "Số tài khoản có 6 đến 19 chữ số hoặc chữ cái không dấu.");
        wrong.require(!name.isEmpty() && name.length() <= 80, "holder", "Hãy ghi tên chủ tài khoản, dài nhất 80 chữ.");
        wrong.throwIfAny();
        return Optional.of(new BankAccount(bank, number, name));
    }
}

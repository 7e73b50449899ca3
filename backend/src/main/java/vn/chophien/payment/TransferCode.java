package vn.chophien.payment;

import vn.chophien.cooperative.BankAccount;
import vn.chophien.shared.Money;

/** What somebody scans who pays a bill that is no order: account, amount, words. */
public record TransferCode(BankAccount account, Money amount, String words) {

    public String qrText() {
        return VietQr.toAccount(account.bin(), account.number(), amount, words);
    }
}

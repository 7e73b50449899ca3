package vn.chophien.payment;

import vn.chophien.cooperative.BankAccount;

/** What a buyer at a stall scans: the seller's account, without an amount and without an order. */
public record StallCode(BankAccount account) {

    public String bankName() {
        return Banks.name(account.bin());
    }

    public String qrText() {
        return VietQr.toAccount(account.bin(), account.number(), null, null);
    }
}

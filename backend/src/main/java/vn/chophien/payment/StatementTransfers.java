package vn.chophien.payment;

import java.util.Objects;
import vn.chophien.payment.statement.StatementRow;
import vn.chophien.shared.Money;

/** A statement as a messenger among others: each of its lines about money that came is a message. */
final class StatementTransfers {

    static final String PROVIDER = "STATEMENT";

    private StatementTransfers() {}

    static Transfer transfer(String account, StatementRow row) {
        return new Transfer(
                account, row.dong() > 0, Money.ofDong(Math.abs(row.dong())), row.words(), row.at(), row.reference());
    }

    static ProviderMessage message(BankStatement statement, StatementRow row, String key) {
        String raw = String.join(
                "\n",
                "Sao kê " + statement.id() + ", dòng " + row.number(),
                "Ngày " + row.day() + (row.at() == null ? "" : ", " + row.at()),
                "Số tiền " + row.dong(),
                "Số của ngân hàng: " + Objects.requireNonNullElse(row.reference(), "không có"),
                row.words());
        return new ProviderMessage(PROVIDER, key, raw, transfer(statement.account(), row), null, null);
    }
}

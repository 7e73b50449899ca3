package vn.chophien.payment;

import java.nio.charset.StandardCharsets;
import vn.chophien.shared.InvalidInput;

/** Reads what SePay posts about one movement on a seller's account. */
final class SepayMessage {

    static final String PROVIDER = "SEPAY";

    private SepayMessage() {}

    /** @throws InvalidInput when it is not the JSON that SePay describes */
    static ProviderMessage read(byte[] body) {
        BankMessage json = new BankMessage(BankMessage.object(body));
        // The recognised code comes first: it is clean, while the words may be cut.
        String words = json.text("code") + " " + json.text("content") + " " + json.text("description");
        Transfer transfer = new Transfer(
                json.text("accountNumber"),
                isIncoming(json),
                json.amount("transferAmount"),
                words.strip(),
                json.time("transactionDate"),
                json.reference("referenceCode"));
        return new ProviderMessage(
                PROVIDER, json.id("id"), new String(body, StandardCharsets.UTF_8), transfer, null, null);
    }

    private static boolean isIncoming(BankMessage json) {
        return switch (json.text("transferType")) {
            case "in" -> true;
            case "out" -> false;
            default -> throw BankMessage.malformed("transferType");
        };
    }
}

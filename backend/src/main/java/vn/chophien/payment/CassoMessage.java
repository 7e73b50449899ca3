package vn.chophien.payment;

import java.util.ArrayList;
import java.util.List;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.trace.json.Json;

/** Reads what Casso posts: a list of movements (webhook V1) or one (V2). Money that left has an amount below zero. */
final class CassoMessage {

    static final String PROVIDER = "CASSO";

    private CassoMessage() {}

    /**
     * What could be read, and what could not: one movement that nobody can read must not keep back the others.
     *
     * @param complete false when Casso has to be told that something was not understood
     */
    record Read(List<ProviderMessage> messages, boolean complete) {}

    /** @throws InvalidInput when it is not the JSON that Casso describes */
    static Read read(byte[] body) {
        Json.Obj envelope = BankMessage.object(body);
        Json data = envelope.get("data").orElseThrow(() -> BankMessage.malformed("data"));
        if (data instanceof Json.Obj one) {
            return new Read(List.of(second(one)), true);
        }
        if (!(data instanceof Json.Arr many)) {
            throw BankMessage.malformed("data");
        }
        List<ProviderMessage> messages = new ArrayList<>();
        boolean complete = true;
        for (Json each : many.elements()) {
            try {
                messages.add(first(each));
            } catch (InvalidInput unreadable) {
                complete = false;
            }
        }
        return new Read(messages, complete);
    }

    private static ProviderMessage first(Json each) {
        if (!(each instanceof Json.Obj movement)) {
            throw BankMessage.malformed("data");
        }
        BankMessage json = new BankMessage(movement);
        String account = json.text("bank_sub_acc_id").isEmpty() ? json.text("subAccId") : json.text("bank_sub_acc_id");
        return message(movement, json, account, "when", "tid");
    }

    private static ProviderMessage second(Json.Obj movement) {
        BankMessage json = new BankMessage(movement);
        return message(movement, json, json.text("accountNumber"), "transactionDateTime", "reference");
    }

    private static ProviderMessage message(
            Json.Obj movement, BankMessage json, String account, String time, String reference) {
        long dong = json.dong("amount");
        Transfer transfer = new Transfer(
                account,
                dong > 0,
                Money.ofDong(Math.abs(dong)),
                json.text("description"),
                json.time(time),
                json.reference(reference));
        return new ProviderMessage(PROVIDER, json.id("id"), Json.write(movement), transfer, null, null);
    }
}

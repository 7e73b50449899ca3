package vn.chophien.payment.gateway;

import vn.chophien.shared.InvalidInput;

/** One payment provider with a page of its own. Calls go out to it, so none of them belongs into a transaction. */
public interface PaymentGateway {

    Provider provider();

    /** @return where the buyer's browser goes */
    String start(Merchant merchant, PaymentRequest request) throws ProviderAway, ProviderRefused;

    /** The ref that a message claims to be about; nothing is proven by it. */
    String refOf(String raw) throws InvalidInput;

    /** Whether this merchant's key signed the message. */
    boolean isSigned(Merchant merchant, String raw) throws InvalidInput;

    /** What a message says; only to be called for one whose signature was seen. */
    Fact read(Merchant merchant, String raw) throws InvalidInput;

    Reply reply(Verdict verdict);

    Fact ask(Merchant merchant, Known payment) throws ProviderAway;

    RefundAnswer refund(Merchant merchant, RefundRequest request) throws ProviderAway;

    /** How a refund stands that it was told of. */
    RefundAnswer askRefund(Merchant merchant, RefundRequest request) throws ProviderAway;
}

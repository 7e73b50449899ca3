package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.gateway.Fact;
import vn.chophien.payment.gateway.PaymentGateway;
import vn.chophien.payment.gateway.Provider;
import vn.chophien.payment.gateway.Reply;
import vn.chophien.payment.gateway.Verdict;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.Sha256;

/**
 * What providers report by themselves or when asked. In this order: signature, known payment, amount, not taken before.
 * Whatever is signed is kept before anything else, so that money nobody expected is in a person's queue.
 */
@ApplicationScoped
class GatewayMessages {

    private static final System.Logger LOG = System.getLogger(GatewayMessages.class.getName());
    private static final int LONGEST_ID = 64;

    @Inject
    Gateways gateways;

    @Inject
    AttemptService attempts;

    @Inject
    PaymentBook book;

    Reply receive(Provider provider, String hook, String raw) {
        PaymentGateway gateway = gateways.of(provider);
        Verdict verdict = verdict(gateway, hook, raw);
        if (verdict != Verdict.TAKEN && verdict != Verdict.TAKEN_BEFORE) {
            LOG.log(Level.WARNING, "A message of {0} was not taken as it is: {1}", provider, verdict);
        }
        return gateway.reply(verdict);
    }

    private Verdict verdict(PaymentGateway gateway, String hook, String raw) {
        try {
            Optional<MerchantAccount> signer = attempts.accountsAt(gateway.provider(), hook).stream()
                    .filter(account -> gateway.isSigned(account.merchant(), raw))
                    .findFirst();
            if (signer.isEmpty()) {
                return Verdict.NOT_SIGNED;
            }
            return take(signer.get(), gateway.read(signer.get().merchant(), raw));
        } catch (InvalidInput unreadable) {
            return Verdict.UNREADABLE;
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "A message of " + gateway.provider() + " has to come again", failure);
            return Verdict.FAILED;
        }
    }

    Verdict take(MerchantAccount account, Fact fact) {
        PaymentAttempt attempt = attempts.byRef(account, fact.ref()).orElse(null);
        boolean isNew = book.apply(book.store(message(account, attempt, fact)));
        if (attempt == null) {
            return Verdict.NO_SUCH_PAYMENT;
        }
        if (!attempt.amount().equals(fact.amount())) {
            return Verdict.WRONG_AMOUNT;
        }
        return isNew ? Verdict.TAKEN : Verdict.TAKEN_BEFORE;
    }

    /** A report and an answer about the same payment are one message: they have the same id. */
    private static ProviderMessage message(MerchantAccount account, @Nullable PaymentAttempt attempt, Fact fact) {
        String id = String.join(
                "/",
                Long.toString(account.sellerId()),
                fact.ref(),
                fact.providerNo(),
                fact.result().name());
        Money money = fact.result() == Fact.Result.PAID ? fact.amount() : Money.ZERO;
        String words = attempt == null ? fact.ref() : attempt.orderNumber();
        Transfer transfer = new Transfer(account.merchant().code(), true, money, words, fact.at());
        return new ProviderMessage(
                account.provider().name(),
                id.matches("[!-~]{1," + LONGEST_ID + "}") ? id : hash(id),
                fact.raw(),
                transfer,
                attempt == null ? null : attempt.id(),
                fact);
    }

    private static String hash(String text) {
        return Sha256.hex(text);
    }
}

package vn.chophien.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.Actor;

/** Invoices of orders: asked for at a provider, or brought by the seller, and kept. No transaction spans a call out. */
@ApplicationScoped
public class InvoiceService {

    private static final System.Logger LOG = System.getLogger(InvoiceService.class.getName());

    @Inject
    InvoiceStepService steps;

    @Inject
    InvoiceProvider provider;

    /** The newest of an order, whatever became of it; for members of the seller with the right to its money, and staff. */
    public Optional<IssuedInvoice> ofOrder(String number, Actor actor) {
        return steps.ofOrder(number, actor);
    }

    /** One that is issued, for whoever holds the token of its checkout. */
    public Optional<IssuedInvoice> ofBuyer(String number, String token) {
        return steps.ofBuyer(number, token);
    }

    /** Orders of a seller whose buyers asked for an invoice and have none, the longest waiting first. */
    public List<OwedInvoice> owed(long sellerId, Actor actor) {
        return steps.owed(sellerId, actor);
    }

    public long countOwed(long sellerId, Actor actor) {
        return steps.countOwed(sellerId, actor);
    }

    /** Whether drafts can be handed to a provider. */
    public boolean hasProvider() {
        return provider.isConfigured();
    }

    /** Hands the draft to the provider; where that was done before, asks what became of it. It never issues twice. */
    public void issue(String number, Actor actor) {
        goOn(steps.ask(number, actor));
    }

    /** An invoice that the seller issued elsewhere. */
    public void take(String number, WriteInvoice typed, Actor actor) {
        steps.take(number, typed, actor);
    }

    /** It was called off or replaced at the provider. */
    public void cancel(String number, String reason, Actor actor) {
        steps.cancel(number, reason, actor);
    }

    public byte[] file(String number, InvoiceFileKind kind, Actor actor) {
        return steps.file(number, kind, actor);
    }

    public byte[] fileOfBuyer(String number, String token, InvoiceFileKind kind) {
        return steps.fileOfBuyer(number, token, kind);
    }

    List<Long> due() {
        return steps.due();
    }

    /**
     * Speaks to the provider about one invoice, unless somebody does. One that may have been heard of is asked about first;
     * only a provider that says it never did is told again, under the same request id.
     */
    void goOn(long id) {
        InvoiceStepService.Begun begun = steps.claim(id).orElse(null);
        if (begun == null) {
            return;
        }
        try {
            InvoiceAnswer answer = begun.isNew()
                    ? provider.issue(begun.order())
                    : provider.ask(begun.order().requestId());
            if (!begun.isNew() && answer.kind() == InvoiceAnswer.Kind.UNHEARD) {
                answer = provider.issue(begun.order());
            }
            steps.answered(begun, answer);
        } catch (InvoiceProviderAway away) {
            LOG.log(Level.INFO, "Invoice {0} waits for another question: {1}", id, away.getMessage());
            steps.unanswered(begun);
        }
    }
}

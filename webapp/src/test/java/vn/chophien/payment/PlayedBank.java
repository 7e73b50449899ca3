package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullMarked;
import vn.chophien.shared.Money;

/** Tells the market what a bank's messenger would, without the wire in between. */
@NullMarked
@ApplicationScoped
public class PlayedBank {

    @Inject
    PaymentEvents events;

    /** @param dong negative for money that leaves */
    public void tell(String eventId, String account, long dong, String words) {
        Transfer transfer = new Transfer(account, dong > 0, Money.ofDong(Math.abs(dong)), words, null);
        events.receive(new ProviderMessage(SepayMessage.PROVIDER, eventId, "{}", transfer, null, null));
    }
}

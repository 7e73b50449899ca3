package vn.chophien.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Asks the provider about invoices that have not ended. */
@ApplicationScoped
class InvoiceRound implements Round {

    @Inject
    InvoiceService invoices;

    @Inject
    @ConfigProperty(name = "chophien.invoice.pause", defaultValue = "PT10S")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    /** A provider that is taken out of the settings keeps its open invoices waiting; none of them is lost. */
    @Override
    public void run() {
        if (invoices.hasProvider()) {
            Round.each(invoices.due(), invoices::goOn, id -> "Invoice " + id);
        }
    }
}

package vn.chophien.api.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import vn.chophien.ledger.AuditView;
import vn.chophien.ledger.LogAuditing;
import vn.chophien.lot.LotScans;
import vn.chophien.order.OrderPlaced;
import vn.chophien.order.PaymentMethod;

/** What the market does, counted since this node started. */
@ApplicationScoped
class MarketMetrics {

    private static final Metadata ORDERS = Metadata.builder()
            .withName("chophien.orders.placed")
            .withDescription("Orders placed, by way of payment")
            .build();

    private static final Metadata LOT_PAGES = Metadata.builder()
            .withName("chophien.lot.pages.served")
            .withDescription("Lot pages served, from memory or fresh")
            .build();

    private static final Metadata AUDIT = Metadata.builder()
            .withName("chophien.log.audit.findings")
            .withDescription("What the last audit of the sealed log found; -1 before the first")
            .build();

    @Inject
    MetricRegistry registry;

    @Inject
    LogAuditing auditing;

    @Inject
    LotScans scans;

    /** A counter that is not yet at one is a fact too, and a dashboard wants to find its name. */
    void start(@Observes Startup event) {
        for (PaymentMethod method : PaymentMethod.values()) {
            orders(method);
        }
        registry.gauge(LOT_PAGES, scans, LotScans::served);
        registry.gauge(
                AUDIT, auditing, one -> one.last().map(AuditView::findings).orElse(-1L));
    }

    void placed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderPlaced order) {
        orders(order.method()).inc();
    }

    private Counter orders(PaymentMethod method) {
        return registry.counter(ORDERS, new Tag("payment", method.name()));
    }
}

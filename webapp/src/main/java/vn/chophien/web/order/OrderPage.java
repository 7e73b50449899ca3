package vn.chophien.web.order;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.chophien.catalogue.PriceTrailService;
import vn.chophien.invoice.InvoiceService;
import vn.chophien.order.OrderRecalls;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The page of one order, for whoever holds its link. */
@RequestScoped
class OrderPage {

    @Inject
    Site site;

    @Inject
    AfterOrders afters;

    @Inject
    OrderRecalls recalls;

    @Inject
    PriceTrailService trails;

    @Inject
    InvoiceService invoices;

    /** @param form what was refused; blank on the first view */
    JteModel show(String number, String token, Form form) {
        AfterOrder after = afters.find(number, token);
        PaidOrder order = after.paid();
        PaidTrail trail = PaidTrail.of(
                order.order(),
                trails.ofOrder(number, order.order().facts().times().placedAt()));
        return new StaticTemplates()
                .orderShow(
                        site,
                        order,
                        recalls.readByBuyer(number, token),
                        after,
                        form,
                        trail,
                        invoices.ofBuyer(number, token).orElse(null));
    }
}

package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.invoice.InvoiceService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Invoices that buyers asked for and do not have. */
@Path("nha-ban/tien/hoa-don")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.MONEY, act = SellerRight.MONEY)
public class OwedInvoicePages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    InvoiceService invoices;

    @GET
    public JteModel list() {
        return new StaticTemplates()
                .workspaceOwedInvoices(
                        site,
                        workspace.desk(),
                        invoices.owed(workspace.seller().id(), workspace.actor()),
                        workspace.now());
    }
}

package vn.chophien.web.transparency;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.chophien.ledger.LedgerService;
import vn.chophien.ledger.LogAuditing;
import vn.chophien.ledger.LogWitnessing;
import vn.chophien.web.shared.PageCache;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The page of the sealed log: how it grows, its newest seal, its key, and how to check it without us. */
@Path("minh-bach")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class TransparencyPages {

    private static final int FEW = 8;

    @Inject
    Site site;

    @Inject
    PageCache cache;

    @Inject
    LedgerService ledger;

    @Inject
    LogWitnessing witnessing;

    @Inject
    LogAuditing auditing;

    /** @param printed what somebody reads off a label sheet: a size and the first digits of the root */
    @GET
    public Response show(@QueryParam("dau") @Nullable String printed) {
        if (printed == null || printed.isBlank()) {
            return cache.page("log", () -> page(PrintedSeal.none()));
        }
        PrintedSeal seal = PrintedSeal.read(printed, ledger);
        return Response.status(seal.status()).entity(page(seal)).build();
    }

    private JteModel page(PrintedSeal seal) {
        return new StaticTemplates()
                .transparencyShow(
                        site,
                        ledger.checkpoints(FEW),
                        GrowthChart.of(ledger.growth()),
                        ledger.pending(),
                        ledger.key().map(Object::toString).orElse(""),
                        witnessing.all(),
                        seal,
                        auditing.last().orElse(null));
    }
}

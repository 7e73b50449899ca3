package vn.chophien.web.lot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.chophien.lot.LotAddress;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotSummary;
import vn.chophien.shared.Times;
import vn.chophien.trace.key.Gtin;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Finds a lot by whatever somebody can read off a pack: its number, its token, the product's code, a whole address. */
@Path("tra-cuu")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class LookupPages {

    private static final int LONGEST = 200;

    @Inject
    Site site;

    @Inject
    LotService lots;

    @Inject
    Clock clock;

    @GET
    public Response find(@QueryParam("q") @DefaultValue("") String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return show("", "", List.of());
        }
        if (text.length() > LONGEST) {
            return show("", "Nội dung dài quá. Hãy chỉ gõ số lô in trên gói.", List.of());
        }
        TypedCode code = new TypedCode(text);
        Optional<String> page =
                code.page().or(() -> code.token().flatMap(lots::address).map(LotAddress::path));
        if (page.isPresent()) {
            return Response.seeOther(URI.create(page.get())).build();
        }
        return code.isNumberOfProduct() ? ofProduct(text, code) : numbered(text);
    }

    private Response ofProduct(String text, TypedCode code) {
        Optional<Gtin> gtin = code.gtin();
        if (gtin.isEmpty()) {
            return show(text, "Mã sản phẩm này có chữ số sai: chữ số cuối không khớp với các chữ số trước.", List.of());
        }
        List<LotSummary> found = lots.newestOf(gtin.get());
        return found.isEmpty()
                ? show(
                        text,
                        "Chợ không có lô nào mang mã sản phẩm " + gtin.get().printed() + ".",
                        List.of())
                : show(text, "", found);
    }

    private Response numbered(String text) {
        List<LotSummary> found = lots.findByNumber(text);
        List<LotSummary> exact = found.stream()
                .filter(lot -> lot.address().number().value().equalsIgnoreCase(text))
                .toList();
        if (exact.size() == 1) {
            return Response.seeOther(URI.create(exact.get(0).address().path())).build();
        }
        return found.isEmpty()
                ? show(text, "Sổ của chợ không có lô nào mang số “" + text + "”.", List.of())
                : show(text, "", exact.isEmpty() ? found : exact);
    }

    private Response show(String typed, String sentence, List<LotSummary> found) {
        return Response.ok(new StaticTemplates().lotLookup(site, typed, sentence, found, Times.dayOf(clock.instant())))
                .build();
    }
}

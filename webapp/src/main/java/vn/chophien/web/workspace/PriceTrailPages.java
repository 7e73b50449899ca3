package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.PricePart;
import vn.chophien.catalogue.PriceTrail;
import vn.chophien.catalogue.PriceTrailService;
import vn.chophien.catalogue.ProductView;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.MoneyReader;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** A seller tells where the price of each pack goes. */
@Path("nha-ban/gia-di-dau")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.PRODUCTS, act = SellerRight.PRODUCTS)
public class PriceTrailPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    CatalogueService catalogue;

    @Inject
    PriceTrailService trails;

    @GET
    @Path("{product}")
    public JteModel show(@PathParam("product") String id) {
        ProductView product = own(id);
        Map<String, String> told = new HashMap<>();
        product.trails()
                .forEach((item, trail) -> trail.parts()
                        .forEach(part -> told.put(
                                part.field(item), trail.of(part).toString().replaceAll("\\D+$", ""))));
        return form(product, Form.filled(told));
    }

    @POST
    @Path("{product}")
    public Response tell(@PathParam("product") String id, MultivaluedMap<String, String> values) {
        ProductView product = own(id);
        Form form = Form.of(values);
        try {
            trails.tell(product.id(), read(product, form), workspace.actor());
            return Flash.redirect("/nha-ban/gia-di-dau/" + product.id(), "da-luu");
        } catch (InvalidInput invalid) {
            return Response.status(400)
                    .entity(form(product, form.with(invalid.sentences())))
                    .build();
        }
    }

    private static Map<Long, PriceTrail> read(ProductView product, Form form) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        Map<Long, PriceTrail> told = new LinkedHashMap<>();
        for (PackView pack : product.packsForSale()) {
            Map<PricePart, Money> amounts = new EnumMap<>(PricePart.class);
            for (PricePart part : PricePart.values()) {
                String field = part.field(pack.id());
                String typed = form.text(field);
                Optional<Money> amount =
                        typed.isBlank() || typed.equals("0") ? Optional.of(Money.ZERO) : MoneyReader.read(typed);
                wrong.require(
                        amount.isPresent(),
                        field,
                        "Chợ không đọc được số tiền này. Hãy ghi như 85000, 85.000 hay 85k.");
                amount.ifPresent(read -> amounts.put(part, read));
            }
            told.put(pack.id(), new PriceTrail(amounts));
        }
        wrong.throwIfAny();
        return told;
    }

    private ProductView own(String id) {
        return catalogue.listing(Choices.id(id), workspace.actor());
    }

    private JteModel form(ProductView product, Form form) {
        return new StaticTemplates().workspacePriceTrail(site, workspace.desk(), product, form);
    }
}

package vn.chophien.web.machine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.ProductView;
import vn.chophien.web.shared.Site;

/** Pictures for links that people share. */
@Path("san-pham/{slug}/the.png")
@Produces("image/png")
@RequestScoped
public class SharePages {

    private static final String AN_HOUR = "public, max-age=3600";

    @Inject
    Site site;

    @Inject
    CatalogueService catalogue;

    @GET
    public Response product(@PathParam("slug") String slug) {
        ProductView product = catalogue.product(slug);
        String stars = product.certificateInForce()
                .map(certificate -> "OCOP " + certificate.stars() + " sao")
                .orElse(product.category().name());
        List<String> below = new ArrayList<>(
                List.of(product.seller().name(), product.seller().commune().inFull()));
        product.packsForSale().stream().findFirst().ifPresent(pack -> below.add(price(pack)));
        return Response.ok(ShareCard.draw(site.marketName(), stars, product.name(), below))
                .header("Cache-Control", AN_HOUR)
                .build();
    }

    private static String price(PackView pack) {
        return pack.name() + ": " + pack.price();
    }
}

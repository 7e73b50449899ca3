package vn.chophien.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.ProductOffer;
import vn.chophien.web.shared.PageCache;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** All reviews of a product, as the reader wants them sorted. */
@Path("san-pham/{slug}/danh-gia")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class ReviewPages {

    @Inject
    Site site;

    @Inject
    PageCache cache;

    @Inject
    CatalogueService catalogue;

    @GET
    public Response list(
            @PathParam("slug") String slug,
            @QueryParam("sao") @DefaultValue("") String stars,
            @QueryParam("anh") @DefaultValue("") String photos,
            @QueryParam("xep") @DefaultValue("") String order,
            @QueryParam("trang") @DefaultValue("") String page) {
        String key = "reviews:" + String.join("|", slug, stars, photos, order, page);
        return cache.page(key, () -> {
            ProductOffer offer = catalogue.offer(slug);
            String path = "/san-pham/" + offer.product().slug() + "/danh-gia";
            return new StaticTemplates()
                    .catalogueReviewList(site, offer, ReviewList.of(offer.reviews(), path, stars, photos, order, page));
        });
    }
}

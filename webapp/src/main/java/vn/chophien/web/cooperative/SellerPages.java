package vn.chophien.web.cooperative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import vn.chophien.catalogue.search.FoundProducts;
import vn.chophien.catalogue.search.ProductFilter;
import vn.chophien.catalogue.search.ProductSearch;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Times;
import vn.chophien.voucher.VoucherService;
import vn.chophien.web.shared.PageCache;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

@Path("hop-tac-xa")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class SellerPages {

    @Inject
    Site site;

    @Inject
    PageCache cache;

    @Inject
    SellerService sellers;

    @Inject
    ProductSearch search;

    @Inject
    VoucherService vouchers;

    @Inject
    Clock clock;

    @GET
    public Response list() {
        return cache.page(
                "sellers",
                () -> new StaticTemplates().cooperativeList(site, sellers.active(), search.countsBySeller()));
    }

    @GET
    @Path("{slug}")
    public Response show(@PathParam("slug") String slug) {
        return cache.page("seller:" + slug, () -> {
            SellerView seller = sellers.seller(slug);
            FoundProducts found = search.find(ProductFilter.ofSeller(seller.id()), new Paging(1, Paging.LARGEST_SIZE));
            return new StaticTemplates()
                    .cooperativeShow(
                            site,
                            seller,
                            found.products(),
                            vouchers.listedAt(seller.id()),
                            Times.dayOf(clock.instant()));
        });
    }
}

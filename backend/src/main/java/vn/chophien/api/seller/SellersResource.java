package vn.chophien.api.seller;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import vn.chophien.api.SameForAll;
import vn.chophien.catalogue.search.ProductSearch;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;

@Path("v1/cooperatives")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@SameForAll
public class SellersResource {

    @Inject
    SellerService sellers;

    @Inject
    ProductSearch search;

    @GET
    public SellerCard.All list() {
        Map<Long, Integer> products = search.countsBySeller();
        List<SellerCard> cards = sellers.active().stream()
                .map(seller -> SellerCard.of(seller, products.getOrDefault(seller.id(), 0)))
                .toList();
        return new SellerCard.All(cards, cards.size());
    }

    @GET
    @Path("{slug}")
    public SellerJson show(@PathParam("slug") String slug) {
        SellerView seller = sellers.seller(slug);
        return SellerJson.of(seller, search.countsBySeller().getOrDefault(seller.id(), 0));
    }
}

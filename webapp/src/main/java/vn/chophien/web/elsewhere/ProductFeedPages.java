package vn.chophien.web.elsewhere;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.chophien.cooperative.SellerService;

/** Goods for programs that fetch a file of them, such as Google Merchant Center and Facebook's catalogues. */
@Path("/")
@Produces(MediaType.WILDCARD)
@RequestScoped
public class ProductFeedPages {

    /** Readers come once an hour or once a day; a proxy before us may answer some of them. */
    private static final String CACHING = "public, max-age=300";

    @Inject
    ProductFeeds feeds;

    @Inject
    SellerService sellers;

    @Inject
    HttpServletRequest request;

    @GET
    @Path("nguon-hang.xml")
    public Response market() {
        return answer(feeds.ofMarket());
    }

    @GET
    @Path("nguon-hang/{slug}.xml")
    public Response seller(@PathParam("slug") String slug) {
        return answer(feeds.of(sellers.seller(slug)));
    }

    private Response answer(ProductFeeds.Feed feed) {
        String tag = '"' + feed.tag() + '"';
        Response.ResponseBuilder answer = tag.equals(request.getHeader("If-None-Match"))
                ? Response.notModified()
                : Response.ok(feed.body(), ProductFeed.TYPE);
        return answer.header("ETag", tag).header("Cache-Control", CACHING).build();
    }
}

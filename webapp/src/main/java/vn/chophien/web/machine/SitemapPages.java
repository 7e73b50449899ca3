package vn.chophien.web.machine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.ListedPage;
import vn.chophien.cooperative.SellerService;
import vn.chophien.shared.NotFound;
import vn.chophien.web.catalogue.ShopAddress;
import vn.chophien.web.shared.Site;

/** All public pages, for search engines (sitemaps.org 0.9), and what they need not look at. */
@Path("/")
@RequestScoped
public class SitemapPages {

    /** The protocol allows 50,000 a file. */
    private static final int MOST = 10_000;

    private static final String A_QUARTER = "public, max-age=900";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final List<String> STANDING = List.of(
            "/",
            "/san-pham",
            "/san-pham/thu-tu",
            "/mua-vu",
            "/ban-do",
            "/hop-tac-xa",
            "/tra-cuu",
            "/minh-bach",
            "/minh-bach/lay-mau",
            "/du-lieu-mo/bo-du-lieu");

    /** Whatever belongs to one person, and what would be read without end. */
    private static final List<String> PRIVATE = List.of(
            "/gio-hang",
            "/thanh-toan",
            "/don-hang",
            "/tai-khoan",
            "/dang-nhap",
            "/nha-ban",
            "/nhat-ky",
            "/quan-ly",
            "/api/",
            "/log/",
            "/san-pham/goi-y",
            "/*?*tim=");

    @Inject
    Site site;

    @Inject
    CatalogueService catalogue;

    @Inject
    SellerService sellers;

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public Response robots() {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        PRIVATE.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        text.append("\nSitemap: ").append(site.baseUrl()).append("/sitemap.xml\n");
        return kept(text.toString());
    }

    @GET
    @Path("sitemap.xml")
    @Produces("application/xml")
    public Response index() {
        StringBuilder xml = new StringBuilder(HEAD).append("<sitemapindex").append(NAMESPACE);
        long parts = (catalogue.listedPages() + MOST - 1) / MOST;
        Stream.concat(
                        Stream.of("trang"),
                        Stream.iterate(1, part -> part <= parts, part -> part + 1)
                                .map(part -> "san-pham-" + part))
                .forEach(part -> xml.append("<sitemap><loc>")
                        .append(site.baseUrl())
                        .append("/sitemap/")
                        .append(part)
                        .append(".xml</loc></sitemap>\n"));
        return kept(xml.append("</sitemapindex>\n").toString());
    }

    /** What is not a product: standing pages, shelves, sellers. */
    @GET
    @Path("sitemap/trang.xml")
    @Produces("application/xml")
    public Response pages() {
        Stream<String> shelves =
                catalogue.categories().stream().map(category -> ShopAddress.PATH + "?danh-muc=" + category.slug());
        Stream<String> people = sellers.active().stream().map(seller -> "/hop-tac-xa/" + seller.slug());
        StringBuilder xml = new StringBuilder(HEAD).append("<urlset").append(NAMESPACE);
        Stream.of(STANDING.stream(), shelves, people)
                .flatMap(paths -> paths)
                .forEach(path -> xml.append("<url><loc>")
                        .append(site.baseUrl())
                        .append(path)
                        .append("</loc></url>\n"));
        return kept(xml.append("</urlset>\n").toString());
    }

    @GET
    @Path("sitemap/san-pham-{part: [1-9][0-9]{0,3}}.xml")
    @Produces("application/xml")
    public Response products(@PathParam("part") int part) {
        List<ListedPage> listed = catalogue.listedPages(part - 1, MOST);
        if (listed.isEmpty()) {
            throw new NotFound("sitemap part", part);
        }
        StringBuilder xml = new StringBuilder(HEAD).append("<urlset").append(NAMESPACE);
        listed.forEach(page -> xml.append("<url><loc>")
                .append(site.baseUrl())
                .append("/san-pham/")
                .append(page.slug())
                .append("</loc><lastmod>")
                .append(page.changedAt())
                .append("</lastmod></url>\n"));
        return kept(xml.append("</urlset>\n").toString());
    }

    private static Response kept(String text) {
        return Response.ok(text).header("Cache-Control", A_QUARTER).build();
    }
}

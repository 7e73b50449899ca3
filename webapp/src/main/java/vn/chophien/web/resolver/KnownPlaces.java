package vn.chophien.web.resolver;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.chophien.cooperative.Gs1MemberService;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerStatus;
import vn.chophien.cooperative.SellerView;
import vn.chophien.lot.LotMoving;
import vn.chophien.lot.ShippedLot;
import vn.chophien.site.NumberedSite;
import vn.chophien.site.SiteService;
import vn.chophien.trace.key.Gln;
import vn.chophien.trace.key.Sscc;
import vn.chophien.trace.link.DigitalLink;
import vn.chophien.web.shared.Site;

/** Places (AI 414), parties (417) and logistic units (00): each leads to the page that tells of it. */
@RequestScoped
class KnownPlaces {

    private static final String HTML = "text/html";

    @Inject
    Site site;

    @Inject
    SiteService sites;

    @Inject
    SellerService sellers;

    @Inject
    Gs1MemberService members;

    @Inject
    LotMoving shipments;

    Optional<Anchor> anchor(DigitalLink link) {
        Optional<Anchor> place =
                link.value("414").flatMap(gln -> sites.numbered(new Gln(gln))).flatMap(found -> place(found, link));
        return place.or(() -> link.value("417")
                        .flatMap(gln -> members.party(new Gln(gln)))
                        .flatMap(seller -> party(seller, seller.name(), link)))
                .or(() -> link.value("00")
                        .flatMap(sscc -> shipments.shipped(new Sscc(sscc)))
                        .map(shipped -> unit(shipped, link)));
    }

    private Optional<Anchor> place(NumberedSite found, DigitalLink link) {
        return party(
                sellers.seller(found.sellerId()),
                found.site().name() + ", " + found.site().where(),
                link);
    }

    private Optional<Anchor> party(SellerView seller, String description, DigitalLink link) {
        return seller.status() == SellerStatus.ACTIVE
                ? Optional.of(anchor(link, description, site.baseUrl() + "/hop-tac-xa/" + seller.slug(), "pip"))
                : Optional.empty();
    }

    private Anchor unit(ShippedLot shipped, DigitalLink link) {
        String description = "Kiện hàng " + shipped.sscc() + ": " + shipped.name() + ", lô "
                + shipped.lot().number();
        return anchor(link, description, site.baseUrl() + shipped.lot().tokenPath(), "traceability");
    }

    private Anchor anchor(DigitalLink link, String description, String page, String linkType) {
        String uri = DigitalLink.of(site.baseUrl(), link.path()).uri();
        return new Anchor(
                uri,
                description,
                new TypedLink("defaultLink", page, description, HTML, "vi"),
                List.of(new TypedLink(linkType, page, description, HTML, "vi")));
    }
}

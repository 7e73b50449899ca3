package vn.chophien.web.resolver;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chophien.lot.LotHead;
import vn.chophien.lot.LotService;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.SerialNumber;
import vn.chophien.trace.link.DigitalLink;
import vn.chophien.web.shared.Site;

/** What the market knows of the things that a link names, from the finest to the product. A new link is one line here. */
@RequestScoped
class KnownThings {

    private static final String HTML = "text/html";
    private static final String JSON = "application/json";
    private static final String VIETNAMESE = "vi";

    @Inject
    Site site;

    @Inject
    LotService lots;

    @Inject
    KnownPlaces places;

    /** @return the finest first; none where nobody here knows the thing */
    List<Anchor> anchors(DigitalLink link) {
        return link.gtin()
                .map(gtin -> goods(gtin, link))
                .orElseGet(() -> places.anchor(link).map(List::of).orElseGet(List::of));
    }

    /** Without the lot where nobody knows it, and without the product where it is not on sale. */
    private List<Anchor> goods(Gtin gtin, DigitalLink link) {
        Optional<LotHead> lot = link.lot().flatMap(number -> lots.head(gtin, number));
        List<Anchor> anchors = new ArrayList<>();
        lot.ifPresent(head -> link.serial().ifPresent(serial -> anchors.add(unit(gtin, head, serial.value()))));
        lot.ifPresent(head -> anchors.add(lot(gtin, head)));
        lots.product(gtin).filter(LotHead.Product::onSale).ifPresent(product -> anchors.add(product(gtin, product)));
        return anchors;
    }

    private Anchor unit(Gtin gtin, LotHead head, String serial) {
        String uri = DigitalLink.ofUnit(site.baseUrl(), gtin, head.address().number(), new SerialNumber(serial))
                .uri();
        return new Anchor(
                uri,
                head.name() + ", gói " + serial,
                link("defaultLink", pageOf(head) + "/" + serial, "Gói " + serial, HTML),
                List.of(link("traceability", pageOf(head) + "/" + serial, "Gói " + serial, HTML)));
    }

    private Anchor lot(Gtin gtin, LotHead head) {
        LotNumber number = head.address().number();
        String page = pageOf(head);
        String token = head.address().token().value();
        return new Anchor(
                DigitalLink.ofLot(site.baseUrl(), gtin, number).uri(),
                head.name() + ", lô " + number,
                link("defaultLink", page, "Lịch sử của lô " + number, HTML),
                List.of(
                        link("traceability", page, "Lịch sử của lô " + number, HTML),
                        data("traceability", page + "/ho-so.json", "Hồ sơ truy xuất của lô " + number),
                        data("recallStatus", site.baseUrl() + "/api/v1/lots/" + token, "Tình trạng của lô " + number),
                        data("epcis", site.baseUrl() + "/epcis/v2/lots/" + token, "Sự kiện EPCIS của lô " + number),
                        data("jws", page + "/bang-chung.json", "Bằng chứng niêm phong của lô " + number)));
    }

    private Anchor product(Gtin gtin, LotHead.Product product) {
        String page = site.baseUrl() + "/san-pham/" + product.slug();
        return new Anchor(
                DigitalLink.ofProduct(site.baseUrl(), gtin).uri(),
                product.name(),
                link("defaultLink", page, product.name(), HTML),
                List.of(
                        link("pip", page, product.name(), HTML),
                        link("hasRetailers", page, "Mua " + product.name(), HTML),
                        data(
                                "masterData",
                                site.baseUrl() + "/api/v1/products/" + product.slug(),
                                "Dữ liệu của " + product.name())));
    }

    private String pageOf(LotHead head) {
        return site.baseUrl() + head.address().tokenPath();
    }

    private static TypedLink link(String linkType, String href, String title, String type) {
        return new TypedLink(linkType, href, title, type, VIETNAMESE);
    }

    private static TypedLink data(String linkType, String href, String title) {
        return new TypedLink(linkType, href, title, JSON, null);
    }
}

package vn.chophien.epcis;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotAddress;
import vn.chophien.shared.Folding;
import vn.chophien.trace.epcis.DocumentFrame;
import vn.chophien.trace.epcis.Namespaces;
import vn.chophien.trace.key.Gln;
import vn.chophien.trace.link.DigitalLink;

/**
 * How things that have no GS1 key are named in events: by web addresses under our own (CBV 2.0, 8.2.2, private URIs).
 *
 * @param base scheme and host of the market, without a slash at the end
 */
record MarketNames(String base) {

    /** What our own terms and words begin with in a document. */
    static final String PREFIX = "chophien";

    DocumentFrame frame() {
        return new DocumentFrame(Map.of(PREFIX, base + "/voc/"));
    }

    Namespaces namespaces() {
        return frame().namespaces();
    }

    /** A business step that CBV has no word for. */
    String step(String word) {
        return base + "/voc/BizStep-" + word;
    }

    String lot(LotAddress address) {
        return address.uri(base);
    }

    /** The long transformation that begins with planting and ends with the last harvest. */
    String season(long id) {
        return object("season", id);
    }

    /** What stands in the field during a season. */
    String crop(long seasonId) {
        return object("crop", seasonId);
    }

    /** Everything that was harvested in a season, before it becomes lots. */
    String harvest(long seasonId) {
        return object("harvest", seasonId);
    }

    /** An order, by its pseudonym. */
    String order(String pseudonym) {
        return base + "/obj/order/" + pseudonym;
    }

    /** A place of ours, by its location number where it has one. */
    String site(long id, @Nullable Gln gln) {
        return gln == null ? object("site", id) : DigitalLink.ofPlace(base, gln).uri();
    }

    /** A seller; nothing without a number of GS1, since nothing else names a party to others. */
    @Nullable
    String party(@Nullable Gln gln) {
        return gln == null ? null : DigitalLink.ofParty(base, gln).uri();
    }

    /** A place that is only known by what people call it. */
    String place(String text) {
        return named("place", text);
    }

    /** Seed, fertiliser, pesticide, feed, by its trade name. */
    String material(String text) {
        return named("material", text);
    }

    String report(String number) {
        return named("report", number);
    }

    private String object(String kind, long id) {
        return base + "/obj/" + kind + "/" + id;
    }

    private String named(String kind, String text) {
        String plain = Folding.slug(text).replaceAll("[^a-z0-9-]", "");
        return base + "/obj/" + kind + "/" + (plain.isEmpty() ? "-" : plain);
    }
}

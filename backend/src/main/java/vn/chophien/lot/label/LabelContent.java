package vn.chophien.lot.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.NetContent;
import vn.chophien.lot.LotAddress;
import vn.chophien.lot.LotHead;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.OcopView;
import vn.chophien.site.SiteCodeView;
import vn.chophien.trace.key.ScratchCode;
import vn.chophien.trace.key.UnitSerial;
import vn.chophien.trace.label.Label;
import vn.chophien.trace.label.QrCode;

/** What the label of a lot says: the same facts as its page, as they stand on the day of printing. */
final class LabelContent {

    private static final Pattern AMOUNT =
            Pattern.compile("\\d[\\d.,]*\\s?(kg|g|ml|lít|l)(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

    private LabelContent() {}

    /** @param seal the newest checkpoint of the sealed log; null before there is one */
    static Label of(LotPageView page, String base, boolean crate, @Nullable String seal) {
        LotHead head = page.head();
        LotHead.Product product = head.product();
        LotNode lot = page.lot();
        OcopView ocop = head.ocop();
        return new Label(
                head.address().printed(base, null),
                crate ? QrCode.Level.Q : QrCode.Level.M,
                product == null ? head.name() : product.name(),
                head.seller().name() + ", " + head.seller().address(),
                product == null ? null : netQuantity(product.content(), product.pack()),
                lot.madeOn(),
                head.packedOn(),
                lot.expiresOn(),
                areaCode(page),
                ocop != null && ocop.countsOn(page.today()) ? new Label.Ocop(ocop.stars(), ocop.decisionNo()) : null,
                humanReadable(head.address(), null, null),
                seal);
    }

    /** The same for one pack. */
    static Label of(Label lot, LotAddress address, String base, UnitSerial serial, @Nullable ScratchCode code) {
        return lot.with(address.printed(base, serial), humanReadable(address, serial, code));
    }

    /** What is declared, or else the amount in the name of a pack, such as 500 g in "Gói 500 g"; null for neither. */
    static @Nullable String netQuantity(@Nullable NetContent declared, String pack) {
        if (declared != null) {
            return declared.toString();
        }
        Matcher amount = AMOUNT.matcher(pack);
        return amount.find() ? amount.group() : null;
    }

    /** The code of the harvest, where there is one; of many the label has room for none, and its page lists them. */
    private static @Nullable String areaCode(LotPageView page) {
        List<String> codes = page.harvests().stream()
                .flatMap(harvest -> page.code(harvest).stream())
                .map(SiteCodeView::code)
                .distinct()
                .toList();
        return codes.size() == 1 ? codes.get(0) : null;
    }

    private static List<String> humanReadable(
            LotAddress address, @Nullable UnitSerial serial, @Nullable ScratchCode code) {
        List<String> pieces = new ArrayList<>();
        if (address.gtin() != null) {
            pieces.add("(01) " + address.gtin());
            pieces.add("(10) " + address.number());
        } else {
            pieces.add("Lô " + address.number());
            pieces.add(address.token().printed());
        }
        if (serial != null) {
            pieces.add("(21) " + serial);
        }
        if (code != null) {
            pieces.add("Mã cào " + code.printed());
        }
        return pieces;
    }
}

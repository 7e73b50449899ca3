package vn.chophien.web.lot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.document.Block;
import vn.chophien.document.Document;
import vn.chophien.document.PageLook;
import vn.chophien.lot.LotAddress;
import vn.chophien.lot.LotHead;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.OcopView;
import vn.chophien.shared.Times;
import vn.chophien.site.SiteView;
import vn.chophien.trace.label.QrCode;

/** The page of a lot on one or two sheets of paper. It tells what the page tells and nothing more. */
final class LotPassport {

    private final LotPageView page;
    private final PassportSeal seal;

    LotPassport(LotPageView page, PassportSeal seal) {
        this.page = page;
        this.seal = seal;
    }

    Document document() {
        LotHead head = page.head();
        LotAddress address = head.address();
        String number = address.number().value();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("HỘ CHIẾU LÔ HÀNG", head.name() + ", lô " + number));
        LotBanner.of(page).forEach(banner -> blocks.add(said(banner)));
        blocks.add(new Block.Coded(
                QrCode.of(address.uri(seal.baseUrl()), QrCode.Level.M), "Quét để xem trang mới nhất của lô", facts()));
        blocks.addAll(new PassportOrigin(page).blocks());
        blocks.addAll(new PassportHistory(page).blocks());
        blocks.addAll(seal.blocks(address));
        if (head.seller().sample()) {
            blocks.add(new Block.Paragraph("Đây là dữ liệu minh họa.", Block.Tone.SMALL));
        }
        return new Document(
                "Hộ chiếu lô " + number + ", " + head.name(),
                PageLook.SHEET,
                null,
                blocks,
                "Lô " + number + " · lập lúc " + Times.moment(seal.at()) + " · do " + maker()
                        + " khai báo, ai xác nhận thì ghi ở từng dòng");
    }

    private Block said(LotBanner banner) {
        String text = banner.points().stream()
                .map(point -> sentence(point.label().isEmpty() ? point.text() : point.label() + ": " + point.text()))
                .collect(Collectors.joining(" "));
        return banner.tone() == Tone.GOOD
                ? new Block.Paragraph(
                        banner.heading() + " đến " + Times.moment(seal.at())
                                + ". Hãy so số lô trên gói với số lô dưới đây.",
                        Block.Tone.CENTRED)
                : new Block.Paragraph(banner.heading() + ". " + text, Block.Tone.WARNING);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private String maker() {
        LotHead head = page.head();
        return head.producer() == null ? head.seller().name() : head.producer();
    }

    private List<Block.Fact> facts() {
        LotHead head = page.head();
        LotNode lot = page.lot();
        LotHead.Product product = head.product();
        List<Block.Fact> facts = new ArrayList<>();
        add(facts, "Sản phẩm", product == null ? head.name() : product.name() + ", " + product.pack());
        add(facts, "Nhãn hiệu", product == null ? null : product.brand());
        add(facts, "Số lô", head.address().number().value());
        add(
                facts,
                "Mã sản phẩm (GTIN)",
                head.address().gtin() == null ? null : head.address().gtin().value());
        add(facts, "Người làm", maker());
        add(facts, "Người bán", head.seller().name() + ", " + head.seller().address());
        add(facts, "Nơi làm", page.site(lot).map(SiteView::where).orElse(null));
        add(facts, "Xuất xứ", product == null ? null : product.origin());
        add(facts, "Ngày làm", days(lot, head.packedOn()));
        add(facts, "Hạn dùng", lot.expiresOn() == null ? "Không ghi" : Times.day(lot.expiresOn()));
        add(facts, "Cả lô", head.quantity() + (lot.massGrams() == null ? "" : ", nặng " + Mass.text(lot.massGrams())));
        add(facts, "Nơi đóng gói", packer(head));
        add(facts, "Tiêu chuẩn", product == null ? null : product.standards());
        add(facts, "OCOP", ocop(head.ocop()));
        return facts;
    }

    private static String days(LotNode lot, @Nullable LocalDate packedOn) {
        String made = lot.harvestedOn() == null
                ? "làm ra " + Times.day(lot.madeOn())
                : "thu hoạch " + Times.day(lot.harvestedOn());
        return packedOn == null ? made : made + ", đóng gói " + Times.day(packedOn);
    }

    private static @Nullable String packer(LotHead head) {
        return head.packedBy() == null
                ? null
                : head.packedBy() + (head.packingCode() == null ? "" : ", mã " + head.packingCode());
    }

    private @Nullable String ocop(@Nullable OcopView ocop) {
        if (ocop == null) {
            return null;
        }
        String state = ocop.countsOn(page.today())
                ? ocop.stars() + " sao, có hiệu lực đến " + Times.day(ocop.validTo())
                : ocop.revoked() ? "Đã bị thu hồi công nhận" : "Hết hạn từ " + Times.day(ocop.validTo());
        return state + " (Quyết định " + ocop.decisionNo() + " ngày " + Times.day(ocop.decidedOn()) + ", "
                + ocop.issuingBody() + ")";
    }

    private static void add(List<Block.Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Block.Fact(name, value));
        }
    }
}

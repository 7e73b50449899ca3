package vn.chophien.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.ProductStatus;
import vn.chophien.cooperative.SellerView;
import vn.chophien.document.Block;
import vn.chophien.document.Document;
import vn.chophien.document.LetterHeading;
import vn.chophien.document.PageLook;
import vn.chophien.enforcement.TakedownFile;
import vn.chophien.enforcement.TakedownListing;
import vn.chophien.enforcement.TakedownView;
import vn.chophien.shared.Times;

/** What the department answers to the authority: what was asked, until when, what was done, listing by listing. */
final class TakedownLetter {

    private TakedownLetter() {}

    static Document of(TakedownFile file, SellerView seller, String issuer, LocalDate today) {
        TakedownView order = file.order();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("BÁO CÁO", "Kết quả gỡ sản phẩm theo yêu cầu số " + order.number()));
        blocks.add(new Block.Paragraph("Kính gửi: " + order.authority(), Block.Tone.CENTRED));
        if (seller.sampleData()) {
            blocks.add(new Block.Paragraph("Dữ liệu minh họa – không có giá trị báo cáo.", Block.Tone.WARNING));
        }
        blocks.add(new Block.Heading("1. Yêu cầu"));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("Số, ngày", order.number() + ", " + Times.day(order.issuedOn())),
                new Block.Fact("Người bán", seller.name() + ", " + seller.address()),
                new Block.Fact("Phạm vi", order.about()),
                new Block.Fact("Lý do", order.reason()),
                new Block.Fact("Chợ nhận lúc", Times.moment(order.receivedAt())),
                new Block.Fact("Hạn thực hiện", Times.moment(order.dueAt())),
                new Block.Fact("Căn cứ về thời hạn", order.source()))));
        blocks.add(new Block.Heading("2. Kết quả"));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("Thực hiện", moment(order.doneAt(), order.doneBy(), "Chưa thực hiện")),
                new Block.Fact("Dỡ bỏ", moment(order.liftedAt(), order.liftedBy(), "Chưa dỡ bỏ")))));
        blocks.add(new Block.Heading("3. Các sản phẩm"));
        blocks.add(new Block.Table(
                "",
                List.of(
                        new Block.Column("Sản phẩm", 6),
                        new Block.Column("Trước khi gỡ", 3),
                        new Block.Column("Sau khi gỡ", 3)),
                file.listings().stream().map(TakedownLetter::row).toList()));
        blocks.add(new Block.Signature(
                "THỦ TRƯỞNG ĐƠN VỊ", "(Ký, ghi rõ họ tên, đóng dấu)", List.of("Nơi nhận:", "- Như trên;", "- Lưu.")));
        return new Document(
                "Kết quả gỡ sản phẩm, yêu cầu số " + order.number(),
                PageLook.LETTER,
                new LetterHeading(issuer, "……/BC", seller.commune().provinceName(), today),
                blocks,
                "Yêu cầu gỡ số " + order.number());
    }

    private static List<String> row(TakedownListing listing) {
        return List.of(listing.name(), word(listing.before()), word(listing.after()));
    }

    private static String word(@Nullable ProductStatus status) {
        return status == null ? "–" : status.vietnamese();
    }

    private static String moment(@Nullable Instant at, @Nullable String by, String none) {
        return at == null ? none : Times.moment(at) + (by == null ? "" : ", " + by);
    }
}

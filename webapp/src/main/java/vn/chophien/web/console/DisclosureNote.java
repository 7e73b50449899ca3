package vn.chophien.web.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chophien.cooperative.SellerView;
import vn.chophien.disclosure.DisclosurePackage;
import vn.chophien.disclosure.DisclosurePart;
import vn.chophien.disclosure.DisclosureView;
import vn.chophien.document.Block;
import vn.chophien.document.Document;
import vn.chophien.document.LetterHeading;
import vn.chophien.document.PageLook;
import vn.chophien.shared.Thousands;
import vn.chophien.shared.Times;

/** What goes with a package: what was asked, what is in it, and the hashes by which both sides know that it is the same. */
final class DisclosureNote {

    private static final int MOST_FILES = 40;

    private DisclosureNote() {}

    static Document of(
            DisclosureView request, DisclosurePackage made, SellerView seller, String issuer, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("BIÊN BẢN", "Cung cấp dữ liệu theo yêu cầu số " + request.number()));
        blocks.add(new Block.Paragraph("Kính gửi: " + request.authority(), Block.Tone.CENTRED));
        if (seller.sampleData()) {
            blocks.add(new Block.Paragraph("Dữ liệu minh họa – không có giá trị sử dụng.", Block.Tone.WARNING));
        }
        blocks.add(new Block.Heading("1. Yêu cầu"));
        blocks.add(new Block.Facts(facts(request)));
        blocks.add(new Block.Heading("2. Gói dữ liệu"));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("Tệp", made.fileName() + ", " + Thousands.dotted(made.bytes()) + " byte"),
                new Block.Fact("Mã băm SHA-256", made.sha256()),
                new Block.Fact("Lập", Times.moment(made.madeAt()) + ", " + made.madeBy()),
                new Block.Fact(
                        "Duyệt",
                        made.releasedAt() == null
                                ? "Chưa duyệt"
                                : Times.moment(made.releasedAt()) + ", " + made.releasedBy()))));
        blocks.add(new Block.Table(
                "Các tệp trong gói",
                List.of(
                        new Block.Column("Tệp", 4),
                        new Block.Column("Byte", 2, true),
                        new Block.Column("SHA-256 (16 ký tự đầu)", 4)),
                made.files().stream()
                        .limit(MOST_FILES)
                        .map(file -> List.of(
                                file.name(),
                                Thousands.dotted(file.bytes()),
                                file.sha256().substring(0, 16) + "…"))
                        .toList()));
        if (made.files().size() > MOST_FILES) {
            blocks.add(new Block.Paragraph(
                    "Còn " + (made.files().size() - MOST_FILES) + " tệp, xem SHA256SUMS.txt trong gói.",
                    Block.Tone.SMALL));
        }
        blocks.add(new Block.Heading("3. Giao nhận"));
        blocks.add(new Block.Facts(delivery(request)));
        blocks.add(new Block.Signature(
                "BÊN GIAO", "(Ký, ghi rõ họ tên)", List.of("BÊN NHẬN", "(Ký, ghi rõ họ tên, chức vụ)")));
        return new Document(
                "Biên bản cung cấp dữ liệu, yêu cầu số " + request.number(),
                PageLook.LETTER,
                new LetterHeading(issuer, "……/BB", seller.commune().provinceName(), today),
                blocks,
                "Yêu cầu số " + request.number());
    }

    private static List<Block.Fact> facts(DisclosureView request) {
        return List.of(
                new Block.Fact("Số, ngày", request.number() + ", " + Times.day(request.issuedOn())),
                new Block.Fact("Căn cứ mà văn bản nêu", request.ground()),
                new Block.Fact("Mục đích", request.purpose()),
                new Block.Fact("Người bán", request.sellerName()),
                new Block.Fact("Thời gian", Times.day(request.from()) + " – " + Times.day(request.to())),
                new Block.Fact(
                        "Dữ liệu",
                        request.parts().stream().map(DisclosurePart::vietnamese).collect(Collectors.joining("; "))),
                new Block.Fact("Chợ nhận lúc", Times.moment(request.receivedAt())),
                new Block.Fact("Hạn cung cấp", Times.moment(request.dueAt())),
                new Block.Fact("Căn cứ về thời hạn", request.source()));
    }

    private static List<Block.Fact> delivery(DisclosureView request) {
        String dots = "……………………";
        return List.of(
                new Block.Fact("Người nhận", request.deliveredTo() == null ? dots : request.deliveredTo()),
                new Block.Fact("Cách giao, bằng chứng", request.deliveredHow() == null ? dots : request.deliveredHow()),
                new Block.Fact("Lúc", request.deliveredAt() == null ? dots : Times.moment(request.deliveredAt())));
    }
}

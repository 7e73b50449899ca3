package vn.chophien.web.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.chophien.cooperative.SellerView;
import vn.chophien.document.Block;
import vn.chophien.document.Document;
import vn.chophien.document.LetterHeading;
import vn.chophien.document.PageLook;
import vn.chophien.lot.RecallDetails;
import vn.chophien.lot.RecallDuty;
import vn.chophien.lot.RecalledLot;
import vn.chophien.order.RecallProgress;
import vn.chophien.shared.Times;

/**
 * The reports on a recall to the provincial authority: before it is carried out (form 08 of Decree 55/2024/NĐ-CP) and of
 * its result (form 09). Whoever recalls gives the number and signs.
 */
final class RecallReport {

    private final RecallPage page;
    private final SellerView seller;

    RecallReport(RecallPage page, SellerView seller) {
        this.page = page;
        this.seller = seller;
    }

    Document before() {
        return letter(
                "Báo cáo việc thu hồi hàng hóa có khuyết tật",
                "Việc thu hồi hàng hóa có khuyết tật",
                "Theo Nghị định 55/2024/NĐ-CP, Điều 18 (nội dung của Mẫu số 08)",
                List.of(),
                false);
    }

    Document after() {
        return letter(
                "Báo cáo kết quả thu hồi hàng hóa có khuyết tật",
                "Kết quả thu hồi hàng hóa có khuyết tật",
                "Theo Nghị định 55/2024/NĐ-CP, Điều 19 (nội dung của Mẫu số 09)",
                List.of(new Block.Heading("4. Kết quả"), new Block.Facts(results())),
                true);
    }

    private Document letter(String name, String about, String basis, List<Block> results, boolean after) {
        RecallDetails recall = page.recall();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("BÁO CÁO", about));
        blocks.add(new Block.Paragraph(basis, Block.Tone.CENTRED));
        if (recall.mock()) {
            blocks.add(new Block.Paragraph("DIỄN TẬP – không có giá trị báo cáo.", Block.Tone.WARNING));
        }
        blocks.add(new Block.Paragraph(
                "Kính gửi: Sở Công Thương " + seller.commune().provinceName(), Block.Tone.CENTRED));
        blocks.add(new Block.Heading("1. Tổ chức, cá nhân kinh doanh"));
        blocks.add(new Block.Facts(trader()));
        blocks.add(new Block.Heading("2. Hàng hóa bị thu hồi"));
        blocks.add(new Block.Facts(goods()));
        blocks.add(new Block.Heading("3. Việc thu hồi"));
        blocks.add(new Block.Facts(recalling()));
        blocks.addAll(results);
        blocks.add(new Block.Heading((after ? "5" : "4") + ". Các lô" + firstOnly()));
        blocks.add(lots(after));
        blocks.add(new Block.Signature(
                "ĐẠI DIỆN TỔ CHỨC, CÁ NHÂN KINH DOANH",
                "(Ký, ghi rõ họ tên, đóng dấu)",
                List.of("Nơi nhận:", "- Như trên;", "- Lưu.")));
        return new Document(
                name,
                PageLook.LETTER,
                new LetterHeading(seller.name(), "……/BC", seller.commune().name(), page.today()),
                blocks,
                "Thu hồi lô " + recall.lotNumber() + (recall.mock() ? ", diễn tập" : ""));
    }

    private List<Block.Fact> trader() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("Tên", seller.name()));
        facts.add(new Block.Fact("Địa chỉ", seller.address()));
        String number = seller.publicRegistrationNo();
        if (number != null) {
            facts.add(new Block.Fact("Số đăng ký", number));
        }
        facts.add(new Block.Fact("Điện thoại", seller.phoneToRead()));
        return facts;
    }

    private List<Block.Fact> goods() {
        RecallDetails recall = page.recall();
        return List.of(
                new Block.Fact("Hàng hóa", recall.description()),
                new Block.Fact("Lô gốc", recall.lotNumber() + ", " + recall.goods()),
                new Block.Fact("Mức khuyết tật", recall.dangerClass().vietnamese()),
                new Block.Fact("Lý do", recall.reason()),
                new Block.Fact("Nguy hiểm có thể xảy ra", recall.danger()));
    }

    private List<Block.Fact> recalling() {
        RecallDetails recall = page.recall();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("Bắt đầu", Times.moment(recall.openedAt())));
        page.duties().stream()
                .filter(duty -> duty.kind() == RecallDuty.Kind.NOTICE)
                .forEach(duty -> facts.add(new Block.Fact(duty.kind().vietnamese(), DutyWords.of(duty))));
        facts.add(new Block.Fact("Người mua cần làm", recall.instruction()));
        facts.add(new Block.Fact("Thời gian, nơi và cách thu hồi", recall.arrangement()));
        facts.add(new Block.Fact("Liên hệ", recall.contact()));
        facts.add(new Block.Fact("Phạm vi", recall.lots() + " lô, " + page.orders() + " đơn hàng"));
        return facts;
    }

    private List<Block.Fact> results() {
        RecallProgress progress = page.progress();
        Instant closed = page.recall().closedAt();
        return List.of(
                new Block.Fact(
                        "Kết thúc",
                        closed == null
                                ? "Chưa kết thúc"
                                : Times.moment(closed) + ": " + page.recall().closeReason()),
                new Block.Fact("Đã đọc thông báo", progress.read() + " đơn hàng"),
                new Block.Fact(
                        "Đã trả lời",
                        progress.answered() + " đơn hàng, trong đó " + progress.returning() + " sẽ trả hàng, "
                                + progress.usedUp() + " đã dùng hết"),
                new Block.Fact("Đã trả hàng", progress.returned() + " đơn hàng"));
    }

    private String firstOnly() {
        long all = page.recall().lots();
        return page.lots().size() < all ? " (" + page.lots().size() + " lô đầu trong " + all + " lô)" : "";
    }

    private Block lots(boolean after) {
        List<Block.Column> columns = new ArrayList<>(List.of(
                new Block.Column("Lô", 5),
                new Block.Column("Hàng", 6),
                new Block.Column("Đã làm ra", 4, true),
                new Block.Column("Đã bán", 4, true),
                new Block.Column("Trong kho", 4, true),
                new Block.Column("Trạng thái", 4)));
        if (after) {
            columns.add(4, new Block.Column("Thu lại", 4, true));
        }
        return new Block.Table(
                "", columns, page.lots().stream().map(lot -> row(lot, after)).toList());
    }

    private List<String> row(RecalledLot lot, boolean after) {
        List<String> cells = new ArrayList<>(List.of(
                lot.address().number().value(),
                lot.name(),
                lot.quantity().toString(),
                page.sold(lot).toString(),
                lot.remaining().toString(),
                lot.status().vietnamese()));
        if (after) {
            cells.add(4, page.returned(lot).toString());
        }
        return cells;
    }
}

package vn.chophien.web.lot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chophien.document.Block;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotRecord;
import vn.chophien.lot.LotTestView;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Times;

/** The part of a passport that tells what was tested and done, in the lot itself before its ingredients. */
final class PassportHistory {

    private static final int STEPS = 30;
    private static final int TESTS = 15;

    private final LotPageView page;

    PassportHistory(LotPageView page) {
        this.page = page;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("Kiểm nghiệm"));
        blocks.add(
                page.tests().isEmpty()
                        ? new Block.Paragraph("Chưa có phiếu kiểm nghiệm cho lô này.")
                        : new Block.Table(
                                "",
                                List.of(
                                        new Block.Column("Ngày", 3),
                                        new Block.Column("Chỉ tiêu", 5),
                                        new Block.Column("Lô", 4),
                                        new Block.Column("Số phiếu", 4),
                                        new Block.Column("Nơi thử", 6),
                                        new Block.Column("Kết quả", 3)),
                                page.tests().stream()
                                        .limit(TESTS)
                                        .map(this::test)
                                        .toList()));
        PassportOrigin.more(blocks, page.tests().size() - TESTS, "phiếu");
        blocks.add(new Block.Heading("Các bước"));
        List<LotRecord> told = told();
        if (told.isEmpty()) {
            blocks.add(new Block.Paragraph("Sổ chưa ghi bước nào của lô này."));
            return blocks;
        }
        blocks.add(new Block.Table(
                "",
                List.of(
                        new Block.Column("Ngày", 3),
                        new Block.Column("Bước", 3),
                        new Block.Column("Lô", 4),
                        new Block.Column("Khối lượng (kg)", 3, true),
                        new Block.Column("Nơi", 6),
                        new Block.Column("Người khai, người xác nhận", 6)),
                told.stream().map(this::step).toList()));
        PassportOrigin.more(blocks, page.records().size() - told.size(), "bước");
        return blocks;
    }

    /** All when they fit; otherwise the lot's own and then the newest of its ingredients, in the order of time. */
    private List<LotRecord> told() {
        return page.records().stream()
                .sorted(Comparator.comparing((LotRecord record) ->
                                record.lotId() != page.lot().id())
                        .thenComparing(LotRecord::occurredAt, Comparator.reverseOrder()))
                .limit(STEPS)
                .sorted(Comparator.comparing(LotRecord::occurredAt))
                .toList();
    }

    private List<String> test(LotTestView test) {
        return List.of(
                Times.day(test.testedOn()),
                test.title(),
                number(test.lotId()),
                test.reportNo(),
                test.laboratory(),
                test.passed() ? "Đạt" : "Không đạt");
    }

    private List<String> step(LotRecord step) {
        Long grams = step.massGrams();
        return List.of(
                Times.day(step.day()),
                step.operation().vietnamese(),
                number(step.lotId()),
                grams == null ? "" : new Quantity(grams, 3, "kg").number(),
                step.place(),
                step.declaredBy() + (step.verifiedBy() == null ? "" : "; " + step.verifiedBy() + " xác nhận"));
    }

    private String number(long lotId) {
        return page.back().lot(lotId).address().number().value();
    }
}

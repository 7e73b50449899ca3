package vn.chophien.web.lot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.document.Block;
import vn.chophien.ledger.CheckpointView;
import vn.chophien.lot.LotAddress;
import vn.chophien.shared.Times;
import vn.chophien.trace.seal.Checkpoint;

/**
 * What lets a reader of paper check it: the state of the log when it was drawn, and how to compute it again.
 *
 * @param latest null before the first sealing
 * @param key that checks the log's checkpoints, empty where there is none
 * @param at when the paper was drawn
 */
record PassportSeal(@Nullable CheckpointView latest, String key, String baseUrl, Instant at) {

    List<Block> blocks(LotAddress lot) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("Sổ niêm phong và cách tự kiểm tra"));
        if (latest == null) {
            blocks.add(new Block.Paragraph("Sổ chưa có mục nào được niêm phong."));
            return blocks;
        }
        Checkpoint checkpoint = latest.signed().checkpoint();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(
                        "Sổ lúc lập hộ chiếu",
                        checkpoint.origin() + ", " + checkpoint.size() + " mục, chốt lúc "
                                + Times.moment(latest.madeAt())),
                new Block.Fact("Mã băm gốc", checkpoint.root().base64()),
                new Block.Fact("Khóa của sổ", key.isEmpty() ? "Xem ở " + baseUrl + "/minh-bach" : key))));
        blocks.add(new Block.Paragraph(
                "Trên điện thoại: quét mã QR, bấm “Tự kiểm tra lô này”; máy của bạn tính lại từng mục, không cần tin chợ."
                        + " Trên máy tính: tải " + baseUrl + lot.tokenPath() + "/bang-chung.json và " + baseUrl
                        + "/log/verify.jar, rồi chạy: java -jar verify.jar verify bang-chung.json --key "
                        + (key.isEmpty() ? "KHÓA" : key) + " --log " + baseUrl
                        + "/log. Sổ chỉ ghi thêm: điểm chốt trên đây phải nằm trong sổ mới hơn.",
                Block.Tone.SMALL));
        return blocks;
    }
}

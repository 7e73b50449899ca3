package vn.chophien.web.console;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.chophien.document.Block;
import vn.chophien.document.Document;
import vn.chophien.document.PageLook;
import vn.chophien.payment.Banks;
import vn.chophien.shared.Times;
import vn.chophien.stall.StallDue;
import vn.chophien.stall.StallMarket;
import vn.chophien.trace.label.QrCode;

/** What is handed to a stall's holder: how much, for what, and the code that a bank app reads. */
final class StallNotice {

    private StallNotice() {}

    static Document of(StallMarket market, StallDue due, YearMonth month, LocalDate today) {
        String what = "Tháng " + month.getMonthValue() + "/" + month.getYear();
        String asked = due.missing().equals(due.amount()) ? "Phải nộp" : "Còn phải nộp";
        return new Document(
                "Giấy báo nộp phí, sạp " + due.stall(),
                PageLook.LETTER,
                null,
                List.of(
                        new Block.Title("GIẤY BÁO NỘP PHÍ SẠP", market.name() + ", " + what),
                        new Block.Coded(
                                QrCode.of(due.qrText(), QrCode.Level.M),
                                "Quét bằng ứng dụng ngân hàng",
                                List.of(
                                        new Block.Fact("Sạp", due.stall()),
                                        new Block.Fact("Người giữ sạp", due.holder()),
                                        new Block.Fact("Mức phí", due.explained() + ": " + due.amount()),
                                        new Block.Fact(asked, due.missing().toString()),
                                        new Block.Fact("Nội dung chuyển khoản", due.code()),
                                        new Block.Fact(
                                                "Tài khoản",
                                                market.account().number() + ", "
                                                        + Banks.name(
                                                                market.account().bin())),
                                        new Block.Fact(
                                                "Chủ tài khoản",
                                                market.account().holder()))),
                        new Block.Paragraph(
                                "Giữ nguyên nội dung chuyển khoản để khoản nộp được ghi đúng sạp. Nộp tiền mặt thì nhận biên lai"
                                        + " của người thu."),
                        new Block.Paragraph("Lập ngày " + Times.day(today) + ".", Block.Tone.SMALL)),
                market.name() + ", sạp " + due.stall() + ", " + what);
    }
}

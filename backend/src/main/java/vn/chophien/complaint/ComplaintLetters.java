package vn.chophien.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.message.Channel;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.Times;

/** Who is told of a complaint, and what. No letter names the one who complained. */
@ApplicationScoped
class ComplaintLetters {

    private static final String TOPIC = "complaint";

    @Inject
    MessageOutbox outbox;

    @Inject
    SellerService sellers;

    @Inject
    ComplaintRepository complaints;

    @Inject
    ReceiptLinks links;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** Once a lot and a day, however many write: nobody fills a seller's mailbox by way of the market. */
    void askSeller(long sellerId, long lotId, String lotNumber, Instant now) {
        String key = "complaint-lot-" + lotId + "-" + Times.dayOf(now);
        toSeller(sellerId, key, "Có người báo vấn đề về lô " + lotNumber + ". Hãy đọc và trả lời.");
    }

    void askAboutCase(long sellerId, long caseId, String lotNumber, boolean held) {
        toSeller(
                sellerId,
                "complaint-case-" + caseId,
                "Nhiều người cùng báo vấn đề về lô " + lotNumber + (held ? ". Lô được tạm giữ để kiểm tra" : "")
                        + ". Hãy để riêng hàng của lô, đọc và trả lời.");
    }

    private void toSeller(long sellerId, String key, String text) {
        SellerView seller = sellers.seller(sellerId);
        String email = seller.email();
        String page = baseUrl + "/nha-ban/khieu-nai";
        outbox.write(List.of(
                email == null
                        ? new Message(
                                key, TOPIC, Channel.SMS, seller.phone(), "Phản ánh", "Chợ Phiên: " + text + " " + page)
                        : Message.mail(
                                key,
                                TOPIC,
                                email,
                                new Letter(
                                        "Chợ Phiên: có phản ánh về lô hàng",
                                        List.of(text),
                                        List.of(),
                                        new Letter.Link("Xem phản ánh", page),
                                        "Bạn nhận thư này vì là người bán ở Chợ Phiên."))));
    }

    /** To reporters who left a mail address. */
    void toReporter(long complaintId, ComplaintEvent event) {
        complaints.mailOf(complaintId).ifPresent(mail -> {
            String key = "complaint-" + complaintId + "-" + event.kind() + "-"
                    + event.at().toEpochMilli();
            Letter letter = new Letter(
                    "Chợ Phiên: phản ánh của bạn",
                    List.of(event.kind().vietnamese() + ".", "Chỉ người có đường dẫn này mở được trang phản ánh."),
                    List.of(),
                    new Letter.Link("Xem và viết thêm", baseUrl + "/bao-van-de/" + links.secret(mail.clientId())),
                    "Bạn nhận thư này vì đã để lại địa chỉ thư khi gửi phản ánh.");
            outbox.write(List.of(Message.mail(key, TOPIC, mail.address(), letter)));
        });
    }
}

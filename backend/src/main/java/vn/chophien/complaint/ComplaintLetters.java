package vn.chophien.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.message.Channel;
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
        toSeller(sellerId, key, "Có người báo vấn đề về lô " + lotNumber + ". Hãy đọc và trả lời: ");
    }

    void askAboutCase(long sellerId, long caseId, String lotNumber, boolean held) {
        toSeller(
                sellerId,
                "complaint-case-" + caseId,
                "Nhiều người cùng báo vấn đề về lô " + lotNumber + (held ? ". Lô được tạm giữ để kiểm tra" : "")
                        + ". Hãy để riêng hàng của lô, đọc và trả lời: ");
    }

    private void toSeller(long sellerId, String key, String text) {
        SellerView seller = sellers.seller(sellerId);
        String email = seller.email();
        String body = text + baseUrl + "/nha-ban/khieu-nai";
        outbox.write(List.of(
                email == null
                        ? new Message(key, TOPIC, Channel.SMS, seller.phone(), "Phản ánh", "Chợ Phiên: " + body)
                        : new Message(key, TOPIC, Channel.EMAIL, email, "Chợ Phiên: có phản ánh về lô hàng", body)));
    }

    /** To reporters who left a mail address. */
    void toReporter(long complaintId, ComplaintEvent event) {
        complaints.mailOf(complaintId).ifPresent(mail -> {
            String key = "complaint-" + complaintId + "-" + event.kind() + "-"
                    + event.at().toEpochMilli();
            String body = event.kind().vietnamese() + ". Xem và viết thêm ở đây, chỉ người có đường dẫn này mở được: "
                    + baseUrl + "/bao-van-de/" + links.secret(mail.clientId());
            outbox.write(List.of(
                    new Message(key, TOPIC, Channel.EMAIL, mail.address(), "Chợ Phiên: phản ánh của bạn", body)));
        });
    }
}

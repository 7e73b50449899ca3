package vn.chophien.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.message.Channel;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;

/** What a seller is told of what was decided about them: by mail where there is an address, by SMS where not. */
@ApplicationScoped
class EnforcementLetters {

    private static final String TOPIC = "enforcement";
    private static final String PAGE = "/nha-ban/yeu-cau";

    @Inject
    MessageOutbox outbox;

    @Inject
    SellerService sellers;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    void takenDown(long sellerId, long takedownId, String number, String authority, long hidden) {
        write(
                sellerId,
                "takedown-" + takedownId + "-done",
                "sản phẩm bị gỡ theo yêu cầu",
                hidden + " sản phẩm đã rời kệ theo yêu cầu số " + number + " của " + authority
                        + ". Đơn đã đặt vẫn giao. Nếu không đồng ý, hãy gửi ý kiến.",
                "/go-bo/" + takedownId);
    }

    void takedownLifted(long sellerId, long takedownId, String number, int back) {
        write(
                sellerId,
                "takedown-" + takedownId + "-lifted",
                "yêu cầu gỡ đã được dỡ bỏ",
                "Yêu cầu số " + number + " đã được dỡ bỏ. " + back + " sản phẩm được bán lại.",
                "/go-bo/" + takedownId);
    }

    void appealAnswered(long sellerId, long takedownId, long appealId, String number, boolean upheld, String answer) {
        write(
                sellerId,
                "takedown-appeal-" + appealId,
                "trả lời ý kiến của bạn",
                (upheld ? "Ý kiến của bạn được chấp nhận" : "Yêu cầu số " + number + " được giữ nguyên") + ": "
                        + answer,
                "/go-bo/" + takedownId);
    }

    void stop(long sellerId, long stopId, String what, String title, String text) {
        write(sellerId, "seller-stop-" + stopId + "-" + what, title, text, "");
    }

    private void write(long sellerId, String key, String title, String text, String path) {
        SellerView seller = sellers.seller(sellerId);
        String email = seller.email();
        String page = baseUrl + PAGE + path;
        outbox.write(List.of(
                email == null
                        ? new Message(
                                key, TOPIC, Channel.SMS, seller.phone(), "Chợ Phiên", "Chợ Phiên: " + text + " " + page)
                        : Message.mail(
                                key,
                                TOPIC,
                                email,
                                new Letter(
                                        "Chợ Phiên: " + title,
                                        List.of(text),
                                        List.of(),
                                        new Letter.Link("Xem và trả lời", page),
                                        "Bạn nhận thư này vì là người bán ở Chợ Phiên."))));
    }
}

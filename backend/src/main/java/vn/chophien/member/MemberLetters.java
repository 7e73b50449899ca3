package vn.chophien.member;

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

/** What people are told who are asked in, and households for whom somebody may act. */
@ApplicationScoped
class MemberLetters {

    private static final String TOPIC = "member";

    @Inject
    MessageOutbox outbox;

    @Inject
    SellerService sellers;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** Its words are forgotten with the link's last day: whoever reads them later finds no way in. */
    void invite(String key, Contact to, String seller, String role, String by, String path, Instant end) {
        String first = by + " mời bạn làm thành viên của " + seller + " ở Chợ Phiên, vai trò: " + role + ".";
        outbox.writeUntil(
                end,
                write(
                        key,
                        to,
                        "lời mời của " + seller,
                        List.of(
                                first,
                                "Đường dẫn dùng một lần, trong 7 ngày. Không quen người mời thì bỏ qua thư này."),
                        "Xem lời mời",
                        path,
                        "Bạn nhận thư này vì có người ghi địa chỉ của bạn."));
    }

    /** To the household, whoever filed it: so that nobody acts for them without their knowing. */
    void mandate(long sellerId, long mandateId, String helper, String scopes, String until) {
        tell(
                sellerId,
                "mandate-" + mandateId + "-given",
                helper + " được làm giúp bạn đến hết " + until + ": " + scopes
                        + ". Không phải ý của bạn thì rút lại ngay, hoặc gọi cho chợ.");
    }

    void mandateEnded(long sellerId, long mandateId, String helper) {
        tell(sellerId, "mandate-" + mandateId + "-over", helper + " không còn làm giúp bạn nữa.");
    }

    private void tell(long sellerId, String key, String sentence) {
        SellerView seller = sellers.seller(sellerId);
        Contact to = Contact.parse(seller.phone()).orElseGet(() -> new Contact(Channel.SMS, seller.phone()));
        outbox.write(List.of(write(
                key,
                to,
                "người làm giúp",
                List.of(sentence),
                "Xem người làm giúp",
                "/nha-ban/nguoi-giup",
                "Bạn nhận thư này vì là người bán ở Chợ Phiên.")));
    }

    private Message write(
            String key, Contact to, String title, List<String> said, String link, String path, String why) {
        String page = baseUrl + path;
        return to.channel() == Channel.SMS
                ? new Message(
                        key, TOPIC, Channel.SMS, to.value(), "Chợ Phiên", "Chợ Phiên: " + said.get(0) + " " + page)
                : Message.mail(
                        key,
                        TOPIC,
                        to.value(),
                        new Letter("Chợ Phiên: " + title, said, List.of(), new Letter.Link(link, page), why));
    }
}

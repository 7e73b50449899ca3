package vn.chophien.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.message.ContactPoint;
import vn.chophien.message.Letter;
import vn.chophien.message.MessageOutbox;
import vn.chophien.template.FilledTemplate;
import vn.chophien.template.Slot;
import vn.chophien.template.TemplateBoardService;

/** What people are told who are asked in, and households for whom somebody may act. */
@ApplicationScoped
class MemberLetters {

    private static final String TOPIC = "member";

    @Inject
    TemplateBoardService templates;

    @Inject
    MessageOutbox outbox;

    @Inject
    SellerService sellers;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** Its words are forgotten with the link's last day: whoever reads them later finds no way in. */
    void invite(String key, Contact to, String seller, String role, String by, String path, Instant end) {
        if (!reaches(to)) {
            return;
        }
        outbox.writeUntil(
                end,
                templates
                        .fill(MemberTemplates.INVITED)
                        .with(MemberTemplates.INVITER, by)
                        .with(Slot.SELLER, seller)
                        .with(MemberTemplates.ROLE, role)
                        .message(key, TOPIC, to.point(), List.of(), new Letter.Link("Xem lời mời", baseUrl + path)));
    }

    /** Whether the market can write there at all. */
    boolean reaches(Contact to) {
        return outbox.canSend(to.point().channel());
    }

    /** To the household, whoever filed it: so that nobody acts for them without their knowing. */
    void mandate(long sellerId, long mandateId, String helper, String scopes, String until) {
        tell(
                sellerId,
                "mandate-" + mandateId + "-given",
                templates
                        .fill(MemberTemplates.MANDATE_GIVEN)
                        .with(MemberTemplates.HELPER, helper)
                        .with(MemberTemplates.LAST_DAY, until)
                        .with(MemberTemplates.TASKS, scopes));
    }

    void mandateEnded(long sellerId, long mandateId, String helper) {
        tell(
                sellerId,
                "mandate-" + mandateId + "-over",
                templates.fill(MemberTemplates.MANDATE_OVER).with(MemberTemplates.HELPER, helper));
    }

    private void tell(long sellerId, String key, FilledTemplate words) {
        SellerView seller = sellers.seller(sellerId);
        ContactPoint to =
                Contact.parse(seller.phone()).map(Contact::point).orElseGet(() -> ContactPoint.phone(seller.phone()));
        outbox.write(List.of(words.message(
                key, TOPIC, to, List.of(), new Letter.Link("Xem người làm giúp", baseUrl + "/nha-ban/nguoi-giup"))));
    }
}

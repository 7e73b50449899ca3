package vn.chophien.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.message.ContactPoint;
import vn.chophien.message.Letter;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.Times;
import vn.chophien.template.FilledTemplate;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.TemplateBoardService;

/** What a seller is told of what was decided about them: by mail where there is an address, by SMS where not. */
@ApplicationScoped
class EnforcementLetters {

    private static final String TOPIC = "enforcement";
    private static final String PAGE = "/nha-ban/yeu-cau";

    @Inject
    TemplateBoardService templates;

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
                templates
                        .fill(EnforcementTemplates.TAKEN_DOWN)
                        .with(EnforcementTemplates.COUNT, hidden)
                        .with(EnforcementTemplates.NUMBER, number)
                        .with(EnforcementTemplates.ASKED_BY, authority),
                "/go-bo/" + takedownId);
    }

    void takedownLifted(long sellerId, long takedownId, String number, int back) {
        write(
                sellerId,
                "takedown-" + takedownId + "-lifted",
                templates
                        .fill(EnforcementTemplates.TAKEDOWN_LIFTED)
                        .with(EnforcementTemplates.NUMBER, number)
                        .with(EnforcementTemplates.COUNT, back),
                "/go-bo/" + takedownId);
    }

    void appealAnswered(long sellerId, long takedownId, long appealId, String number, boolean upheld, String answer) {
        write(
                sellerId,
                "takedown-appeal-" + appealId,
                templates
                        .fill(upheld ? EnforcementTemplates.APPEAL_UPHELD : EnforcementTemplates.APPEAL_TURNED_DOWN)
                        .with(EnforcementTemplates.NUMBER, number)
                        .with(EnforcementTemplates.ANSWER, answer),
                "/go-bo/" + takedownId);
    }

    void stopAnnounced(SellerStop stop, LocalDate begins) {
        MessageTemplate template = switch (stop.kind()) {
            case SUSPEND -> EnforcementTemplates.SUSPENSION_ANNOUNCED;
            case END -> EnforcementTemplates.END_ANNOUNCED;
        };
        write(
                stop,
                "announced",
                templates
                        .fill(template)
                        .with(EnforcementTemplates.DAY, Times.day(begins))
                        .with(EnforcementTemplates.REASON, stop.reason()));
    }

    void stopBegun(SellerStop stop) {
        MessageTemplate template = switch (stop.kind()) {
            case SUSPEND -> EnforcementTemplates.SUSPENDED;
            case END -> EnforcementTemplates.ENDED;
        };
        write(stop, "begun", templates.fill(template).with(EnforcementTemplates.REASON, stop.reason()));
    }

    /** @param open whether the seller sells again with it */
    void stopLifted(SellerStop stop, String reason, boolean open) {
        write(
                stop,
                "lifted",
                templates
                        .fill(open ? EnforcementTemplates.LIFTED_AND_OPEN : EnforcementTemplates.LIFTED)
                        .with(EnforcementTemplates.DECISION, stop.kind().vietnamese())
                        .with(EnforcementTemplates.WHY_LIFTED, reason));
    }

    private void write(SellerStop stop, String what, FilledTemplate words) {
        write(stop.sellerId(), "seller-stop-" + stop.id() + "-" + what, words, "");
    }

    private void write(long sellerId, String key, FilledTemplate words, String path) {
        SellerView seller = sellers.seller(sellerId);
        outbox.write(List.of(words.message(
                key,
                TOPIC,
                ContactPoint.of(seller.email(), seller.phone()),
                List.of(),
                new Letter.Link("Xem và trả lời", baseUrl + PAGE + path))));
    }
}

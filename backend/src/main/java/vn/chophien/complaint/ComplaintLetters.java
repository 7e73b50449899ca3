package vn.chophien.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.message.ContactPoint;
import vn.chophien.message.Letter;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.Times;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.TemplateBoardService;

/** Who is told of a complaint, and what. No letter names the one who complained. */
@ApplicationScoped
class ComplaintLetters {

    private static final String TOPIC = "complaint";

    @Inject
    TemplateBoardService templates;

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
        toSeller(
                sellerId,
                "complaint-lot-" + lotId + "-" + Times.dayOf(now),
                ComplaintTemplates.SELLER_ASKED,
                lotNumber);
    }

    void askAboutCase(long sellerId, long caseId, String lotNumber, boolean held) {
        toSeller(
                sellerId,
                "complaint-case-" + caseId,
                held ? ComplaintTemplates.CASE_OPENED_AND_HELD : ComplaintTemplates.CASE_OPENED,
                lotNumber);
    }

    private void toSeller(long sellerId, String key, MessageTemplate template, String lotNumber) {
        SellerView seller = sellers.seller(sellerId);
        outbox.write(List.of(templates
                .fill(template)
                .with(ComplaintTemplates.LOT, lotNumber)
                .message(
                        key,
                        TOPIC,
                        ContactPoint.of(seller.email(), seller.phone()),
                        List.of(),
                        new Letter.Link("Xem phản ánh", baseUrl + "/nha-ban/khieu-nai"))));
    }

    /** To reporters who left a mail address, of what is worth a letter. */
    void toReporter(long complaintId, ComplaintEvent event) {
        template(event.kind()).ifPresent(template -> {
            String key = "complaint-" + complaintId + "-" + event.kind() + "-"
                    + event.at().toEpochMilli();
            complaints
                    .mailOf(complaintId)
                    .map(mail -> templates
                            .fill(template)
                            .message(key, TOPIC, ContactPoint.mail(mail.address()), List.of(), link(mail.clientId())))
                    .ifPresent(message -> outbox.write(List.of(message)));
        });
    }

    private Letter.Link link(String clientId) {
        return new Letter.Link("Xem và viết thêm", baseUrl + "/bao-van-de/" + links.secret(clientId));
    }

    private static Optional<MessageTemplate> template(ComplaintEvent.Kind kind) {
        return switch (kind) {
            case RECEIVED -> Optional.of(ComplaintTemplates.RECEIVED);
            case SELLER_ANSWERED -> Optional.of(ComplaintTemplates.ANSWERED);
            case CLOSED -> Optional.of(ComplaintTemplates.CLOSED);
            case REJECTED -> Optional.of(ComplaintTemplates.REJECTED);
            case ACKNOWLEDGED, SELLER_ASKED, REPORTER_ADDED, CASE_OPENED -> Optional.empty();
        };
    }
}

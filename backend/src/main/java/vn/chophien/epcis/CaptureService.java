package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.trace.epcis.DocumentRules;
import vn.chophien.trace.epcis.Events;
import vn.chophien.trace.epcis.Namespaces;
import vn.chophien.trace.epcis.Violation;
import vn.chophien.trace.json.InvalidJson;
import vn.chophien.trace.json.Json;

/** Takes in what partners send; documents are kept at once and worked through by {@link CaptureRound}. */
@ApplicationScoped
@Retried
@Transactional
public class CaptureService {

    /** The largest document, in bytes. */
    public static final int LARGEST_BODY = 4 * 1024 * 1024;

    /** The most events in one document. */
    public static final int MOST_EVENTS = 1_000;

    @Inject
    CaptureRepository captures;

    @Inject
    EventIntake intake;

    @Inject
    Clock clock;

    /** An event that was sent alone: the id under which it is kept. */
    public record Captured(String eventId) {}

    /**
     * Keeps a document for its turn. With all-or-nothing, a fault that shows at once is answered at once.
     *
     * @return the id of the job
     * @throws EpcisFailure for what is no document of EPCIS, or holds too many events
     */
    public String accept(byte[] body, boolean isProceeding, Partner partner) {
        String text = utf8(body);
        Json read = json(text);
        List<Violation> frame = DocumentRules.checkFrame(read);
        if (!frame.isEmpty() || !(read instanceof Json.Obj document)) {
            throw EpcisFailure.invalid(frame);
        }
        List<Json> events = Events.listed(document);
        if (events.size() > MOST_EVENTS) {
            throw EpcisFailure.of(
                    EpcisProblem.CAPTURE_LIMIT,
                    "Mỗi tài liệu có nhiều nhất " + MOST_EVENTS + " sự kiện. Hãy chia nhỏ.");
        }
        Instant now = clock.instant();
        if (!isProceeding) {
            List<Violation> wrong = new ArrayList<>();
            for (int i = 0; i < events.size() && wrong.size() < 100; i++) {
                wrong.addAll(intake.check(
                        events.get(i), Namespaces.GS1.with(document), Events.pointer(document) + "/" + i, now));
            }
            if (!wrong.isEmpty()) {
                throw EpcisFailure.invalid(wrong);
            }
        }
        String captureId = UUID.randomUUID().toString();
        captures.add(captureId, partner.keyId(), isProceeding, text, now);
        return captureId;
    }

    /** How far a job of this partner is. */
    public CaptureJob job(String captureId, Partner partner) {
        return captures.find(captureId, partner.keyId()).orElseThrow(() -> new NotFound("capture", captureId));
    }

    /**
     * Keeps one event that stands for itself.
     *
     * @throws EpcisFailure for one that breaks a rule, or that we have already
     */
    public Captured add(byte[] body, Partner partner) {
        Json read = json(utf8(body));
        Instant now = clock.instant();
        List<Violation> wrong = intake.check(read, Namespaces.GS1, "", now);
        if (!wrong.isEmpty() || !(read instanceof Json.Obj event)) {
            throw EpcisFailure.invalid(wrong);
        }
        EventIntake.Taken taken = intake.take(event, Namespaces.GS1, partner, "", now);
        if (!taken.isNew()) {
            throw new EpcisFailure(
                    EpcisProblem.ALREADY_EXISTS,
                    "Sự kiện này đã có, với mã " + taken.eventId() + ".",
                    List.of(new EpcisFailure.Fault("/eventID", "SAME_CONTENT", taken.eventId())));
        }
        return new Captured(taken.eventId());
    }

    static String utf8(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw EpcisFailure.of(EpcisProblem.VALIDATION, "Nội dung phải là UTF-8.");
        }
    }

    static Json json(String text) {
        try {
            return Json.read(text);
        } catch (InvalidJson slip) {
            String where = "Đây không phải là JSON đúng cú pháp (ký tự thứ " + (slip.at() + 1) + ").";
            throw new EpcisFailure(EpcisProblem.VALIDATION, where, List.of(new EpcisFailure.Fault("", "JSON", where)));
        }
    }
}

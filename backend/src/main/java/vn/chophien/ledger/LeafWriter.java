package vn.chophien.ledger;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.json.Json;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.LeafBody;
import vn.chophien.trace.seal.Receipt;

/** Turns a fact into the bytes of a leaf. */
final class LeafWriter {

    /** Milliseconds, as the columns keep them: what is hashed is what can be read back. */
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final int SALT_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LeafWriter() {}

    /** What only a commitment is sealed of: SHA-256(salt ‖ canonical body). */
    record PrivatePart(byte[] salt, byte[] body) {

        static PrivatePart of(Map<String, String> members) {
            byte[] salt = new byte[SALT_LENGTH];
            RANDOM.nextBytes(salt);
            LeafBody body = new LeafBody();
            members.forEach(body::with);
            return new PrivatePart(salt, body.bytes());
        }

        String commitment() {
            byte[] both = new byte[salt.length + body.length];
            System.arraycopy(salt, 0, both, 0, salt.length);
            System.arraycopy(body, 0, both, salt.length, body.length);
            return Hash.ofContent(both).hex();
        }

        /** As its buyer gets it, if it is one of a receipt. */
        Receipt receipt() {
            String text = Json.read(new String(body, StandardCharsets.UTF_8)) instanceof Json.Obj members
                    ? members.text(Receipt.MEMBER).orElse("")
                    : "";
            return new Receipt(HexFormat.of().formatHex(salt), text);
        }
    }

    /**
     * @param head where the subject's history ends before this leaf
     * @param heads the same for each input
     * @param corrected the leaf that this one replaces; null for none
     * @param commitment to what is not public; null for none
     */
    static byte[] body(
            String origin,
            Fact fact,
            SubjectHead head,
            Function<Subject, SubjectHead> heads,
            @Nullable Hash corrected,
            @Nullable String commitment) {
        return new LeafBody()
                .with("v", "1")
                .with("log", origin)
                .with("type", fact.type())
                .with("subject", head.name())
                .with("seq", String.valueOf(head.seq() + 1))
                .with("prev", head.leaf().hex())
                .with("occurredAt", text(fact.occurredAt()))
                .with("capturedAt", text(fact.capturedAt()))
                .with("receivedAt", text(fact.receivedAt()))
                .with("actor", fact.actor())
                .with("verifier", fact.verifier())
                .with("place", fact.place())
                .with("data", fact.data())
                .with("inputs", inputs(fact, heads))
                .with("files", files(fact))
                .with("corrects", corrected == null ? null : corrected.hex())
                .with("private", commitment)
                .bytes();
    }

    private static List<Map<String, String>> files(Fact fact) {
        List<Map<String, String>> files = new ArrayList<>();
        for (Fact.File file : fact.files()) {
            files.add(Map.of("sha256", file.sha256(), "type", file.type(), "size", String.valueOf(file.size())));
        }
        return files;
    }

    private static List<Map<String, String>> inputs(Fact fact, Function<Subject, SubjectHead> heads) {
        List<Map<String, String>> inputs = new ArrayList<>();
        for (Fact.Input input : fact.inputs()) {
            SubjectHead head = heads.apply(input.subject());
            Map<String, String> part = new LinkedHashMap<>();
            part.put("subject", head.name());
            part.put("seq", String.valueOf(head.seq()));
            part.put("leaf", head.leaf().hex());
            if (input.grams() != null) {
                part.put("grams", Objects.requireNonNull(input.grams()).toString());
            }
            inputs.add(part);
        }
        return inputs;
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : INSTANT.format(instant.truncatedTo(ChronoUnit.MILLIS));
    }
}

package vn.chophien.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as it will be sealed, before it has its place in the log.
 *
 * @param type what happened, such as {@code PESTICIDE} or {@code SPLIT}
 * @param occurredAt when it happened, as declared
 * @param capturedAt when it was written down; null where nobody said so
 * @param receivedAt when the market got it
 * @param actor who declared it, by trade name or role, never a private person's name
 * @param verifier who confirmed it; null for nobody
 * @param data what the type needs; text only, quantities in whole grams
 * @param inputs what went into the lot that is born here
 * @param corrects id of the row that this one corrects; null for none
 * @param files such as photos
 * @param privately what only a commitment is sealed of
 */
public record Fact(
        String type,
        Subject subject,
        Instant occurredAt,
        @Nullable Instant capturedAt,
        Instant receivedAt,
        String actor,
        @Nullable String verifier,
        @Nullable String place,
        Map<String, String> data,
        List<Input> inputs,
        @Nullable Long corrects,
        Map<String, String> privately,
        List<File> files) {

    public Fact {
        files = List.copyOf(files);
        data = Map.copyOf(data);
        inputs = List.copyOf(inputs);
        privately = Map.copyOf(privately);
    }

    /** Without files. */
    public Fact(
            String type,
            Subject subject,
            Instant occurredAt,
            @Nullable Instant capturedAt,
            Instant receivedAt,
            String actor,
            @Nullable String verifier,
            @Nullable String place,
            Map<String, String> data,
            List<Input> inputs,
            @Nullable Long corrects,
            Map<String, String> privately) {
        this(
                type,
                subject,
                occurredAt,
                capturedAt,
                receivedAt,
                actor,
                verifier,
                place,
                data,
                inputs,
                corrects,
                privately,
                List.of());
    }

    /**
     * A file that belongs to the record; what is sealed of it is its hash.
     *
     * @param sha256 of its bytes, in hex
     * @param type media type
     */
    public record File(String sha256, String type, long size) {}

    /**
     * Something that a lot was made of.
     *
     * @param grams null for what is not weighed, such as a season
     */
    public record Input(Subject subject, @Nullable Long grams) {}
}

package vn.chophien.trace.seal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.chophien.trace.json.Json;

/**
 * One sealed record, read from its bytes.
 *
 * <p>Members, all of them text: {@code v} (1), {@code log} (origin), {@code type}, {@code subject} (what it is about, such
 * as {@code lot/<token>}), {@code seq} (1, 2, 3 … for this subject), {@code prev} (hash of the subject's leaf before),
 * {@code occurredAt}, {@code capturedAt}, {@code receivedAt} (UTC, milliseconds), {@code actor}, {@code verifier},
 * {@code place}, {@code data} (what the type needs), {@code inputs} (what went in: {@code subject}, {@code seq},
 * {@code leaf}, {@code grams}), {@code files} ({@code sha256}, {@code type}, {@code size}), {@code private} (commitment to
 * what is not public), {@code corrects} (hash of the leaf that this one replaces).
 *
 * @param body the exact bytes that are hashed
 * @param fields the members
 */
public record Leaf(byte[] body, Json.Obj fields) {

    /**
     * Reads a leaf.
     *
     * @throws IllegalArgumentException when the bytes are no JSON object, or lack {@code subject}, {@code seq}, {@code prev}
     */
    public static Leaf parse(byte[] body) {
        if (Json.read(new String(body, StandardCharsets.UTF_8)) instanceof Json.Obj fields
                && fields.text("subject").isPresent()
                && fields.text("seq")
                        .filter(seq -> seq.matches("[1-9][0-9]{0,17}"))
                        .isPresent()
                && fields.text("prev")
                        .filter(prev -> prev.matches("[0-9a-f]{64}"))
                        .isPresent()) {
            return new Leaf(body, fields);
        }
        throw new IllegalArgumentException("A leaf names its subject, its place there, and the leaf before.");
    }

    /** Hash of the body as a leaf. */
    public Hash hash() {
        return Hash.ofLeaf(body);
    }

    /** A member that is text; empty where there is none. */
    public String text(String name) {
        return fields.text(name).orElse("");
    }

    /** What it is about. */
    public String subject() {
        return text("subject");
    }

    /** Its place among the leaves of its subject, from 1. */
    public long seq() {
        return Long.parseLong(text("seq"));
    }

    /** The hash of the leaf before it; {@link Hash#NONE} for the first. */
    public Hash prev() {
        return Hash.ofHex(text("prev"));
    }

    /** A member of {@code data}; empty where there is none. */
    public Optional<String> data(String name) {
        return fields.get("data").filter(Json.Obj.class::isInstance).flatMap(data -> ((Json.Obj) data).text(name));
    }

    /** SHA-256, in hex, of the files that belong to the record, such as photos. */
    public List<String> files() {
        return fields.list("files").stream()
                .filter(Json.Obj.class::isInstance)
                .map(file -> ((Json.Obj) file).text("sha256").orElse(""))
                .toList();
    }

    /** What went in. */
    public List<Input> inputs() {
        return fields.list("inputs").stream()
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .map(input -> new Input(
                        input.text("subject").orElse(""),
                        input.text("seq").orElse(""),
                        input.text("leaf").orElse(""),
                        input.text("grams")
                                .filter(g -> g.matches("[0-9]{1,18}"))
                                .map(Long::parseLong)))
                .toList();
    }

    /**
     * Something that this one was made of.
     *
     * @param seq how many leaves it had then
     * @param leaf the hash of the last of them
     * @param grams how much of it went in; empty for what is not weighed, such as a season
     */
    public record Input(String subject, String seq, String leaf, Optional<Long> grams) {}
}

package vn.chophien.trace.epcis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.chophien.trace.json.Json;

/**
 * The event hash id of CBV 2.0, 8.9: the same id for the same event, whoever computes it.
 *
 * @param prehash the canonical text that is hashed, without separators
 */
public record EventHash(String prehash) {

    /**
     * Writes the canonical text of an event.
     *
     * <p>{@code eventID}, {@code recordTime}, {@code errorDeclaration} and comments are left out, so a corrected event has
     * the id of the event that it corrects.
     *
     * @param namespaces the prefixes of the document that holds the event; its own {@code @context} is added
     * @throws InvalidEvent when the event has no type, a time cannot be read, or a list stands where a value belongs
     */
    public static EventHash of(Json.Obj event, Namespaces namespaces) {
        return new EventHash(new Prehash(namespaces.with(event)).of(event));
    }

    /** {@code ni:///sha-256;<64 hex>?ver=CBV2.0}, a URI after RFC 6920. */
    public String id() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(prehash.getBytes(StandardCharsets.UTF_8));
            return "ni:///sha-256;" + HexFormat.of().formatHex(hash) + "?ver=CBV2.0";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

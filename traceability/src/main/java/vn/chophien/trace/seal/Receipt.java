package vn.chophien.trace.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chophien.trace.json.Json;

/**
 * What a buyer got and paid, of which only a commitment is sealed: the log is public, a purchase is not.
 *
 * <p>The text is canonical JSON (RFC 8785), all values text: {@code order}, {@code seller}, {@code placedAt},
 * {@code packedAt}, amounts in đồng {@code goods}, {@code delivery}, {@code discount}, {@code total}; {@code lines} with
 * {@code no}, {@code name}, {@code quantity}, {@code price}, {@code amount}; {@code lots} with the {@code line} that each
 * serves, {@code token}, {@code number}, {@code quantity}. The leaf of the receipt carries
 * SHA-256(salt ‖ {@code {"receipt":text}}), the inner object canonical too.
 *
 * @param salt random bytes in lower-case hex, so that nobody can guess a receipt and try
 * @param text the canonical text
 */
public record Receipt(String salt, String text) {

    /** The type of the leaf that commits to a receipt. */
    public static final String LEAF_TYPE = "RECEIPT";

    /** The member of the private part that holds the text. */
    public static final String MEMBER = "receipt";

    /**
     * What the leaf has to say in {@code private}, in hex.
     *
     * @throws IllegalArgumentException when the salt is not hex
     */
    public String commitment() {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(HexFormat.of().parseHex(salt));
        both.writeBytes(canonical().getBytes(StandardCharsets.UTF_8));
        return Hash.ofContent(both.toByteArray()).hex();
    }

    /** One text needs no sorting, so that the verifier does without a library for it. */
    private String canonical() {
        return Json.write(new Json.Obj(Map.of(MEMBER, new Json.Str(text))));
    }

    /** Names of the subjects of the lots that went into the parcel, such as {@code lot/<token>}. */
    public List<String> lots() {
        return parts("lots").stream()
                .map(lot -> "lot/" + lot.text("token").orElse(""))
                .distinct()
                .toList();
    }

    /**
     * Whether the lines sum up to the goods, and goods and delivery less the discount to the total.
     *
     * @throws ArithmeticException when the amounts are beyond all reason
     */
    public boolean addsUp() {
        long lines = 0;
        for (Json.Obj line : parts("lines")) {
            lines = Math.addExact(lines, dong(line, "amount"));
        }
        Json.Obj all = fields();
        long total =
                Math.subtractExact(Math.addExact(dong(all, "goods"), dong(all, "delivery")), dong(all, "discount"));
        return lines == dong(all, "goods") && total == dong(all, "total");
    }

    private List<Json.Obj> parts(String name) {
        return fields().list(name).stream()
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .toList();
    }

    private Json.Obj fields() {
        return Json.read(text) instanceof Json.Obj fields ? fields : new Json.Obj(Map.of());
    }

    private static long dong(Json.Obj part, String name) {
        return part.text(name)
                .filter(amount -> amount.matches("[0-9]{1,15}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    /** The receipt that a bundle carries; empty where it is about lots only. */
    static Optional<Receipt> in(Json.Obj bundle) {
        return bundle.get(MEMBER)
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .map(receipt -> new Receipt(
                        receipt.text("salt").orElse(""), receipt.text("text").orElse("")));
    }

    Json json() {
        return new Json.Obj(Map.of("salt", new Json.Str(salt), "text", new Json.Str(text)));
    }
}

package vn.chophien.lot;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.trace.seal.Hash;

/**
 * Write down a visit to a lot. Sent again under the same {@code clientId}, it is the same visit.
 *
 * @param clientId a UUID that the phone made up
 * @param capturedAt when the form was filled in, by the phone's clock; null when that is now
 * @param inOrder what was found in order
 * @param ticketNo the laboratory's number for the sample
 */
public record TakeSample(
        String clientId,
        long lotId,
        Instant occurredAt,
        @Nullable Instant capturedAt,
        String place,
        int packs,
        @Nullable String sealNo,
        Set<SampleCheck> inOrder,
        SampleResult result,
        @Nullable String ticketNo,
        @Nullable String note) {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final int MOST_PACKS = 10_000;

    public TakeSample {
        inOrder = inOrder.isEmpty() ? Set.of() : EnumSet.copyOf(inOrder);
    }

    void check() {
        InvalidInput.Collector found = new InvalidInput.Collector();
        found.require(clientId.matches(UUID), "clientId", "Biểu mẫu thiếu mã. Hãy tải lại trang.");
        found.require(!place.isEmpty(), "place", "Hãy ghi nơi lấy mẫu.");
        longest(found, "place", place, 200);
        longest(found, "sealNo", sealNo, 40);
        longest(found, "ticketNo", ticketNo, 60);
        longest(found, "note", note, 500);
        found.require(
                packs >= 0 && packs <= MOST_PACKS, "packs", "Hãy ghi số gói đã lấy, từ 0 đến " + MOST_PACKS + ".");
        found.require(packs == 0 || sealNo != null, "sealNo", "Đã lấy mẫu thì phải có số niêm phong của mẫu.");
        found.require(
                packs > 0 || result != SampleResult.PENDING,
                "result",
                "Không lấy gói nào thì không có gì để chờ kiểm nghiệm. Hãy chọn đạt hoặc không đạt.");
        found.throwIfAny();
    }

    private static void longest(InvalidInput.Collector found, String field, @Nullable String text, int length) {
        found.require(text == null || text.length() <= length, field, "Dài quá " + length + " ký tự.");
    }

    String checks() {
        return inOrder.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Over everything that the sender says: equal for the same form sent again. */
    byte[] fingerprint() {
        String said = List.of(
                        Long.toString(lotId),
                        occurredAt.toString(),
                        String.valueOf(capturedAt),
                        place,
                        Integer.toString(packs),
                        String.valueOf(sealNo),
                        checks(),
                        result.name(),
                        String.valueOf(ticketNo),
                        String.valueOf(note))
                .stream()
                .map(text -> text.length() + ":" + text)
                .collect(Collectors.joining("\n"));
        return Hash.ofContent(said.getBytes(StandardCharsets.UTF_8)).bytes();
    }
}

package vn.chophien.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Sha256;

/**
 * Add one line to the diary of a season. Sent again under the same {@code clientId}, it is the same line.
 *
 * @param clientId a UUID that the sender made up
 * @param time when on the day the work was done; null when that was not written down
 * @param capturedAt when it was written down, by the sender's clock; null when that is now
 * @param performer a role or a group, never the name of a household's member
 * @param phiDays days to wait before harvest, as the label says; null keeps the harvest closed
 * @param correctsId the line that this one stands for from now on
 * @param withdraws the line pointed to tells of nothing that happened
 * @param overrideReason why is a harvest written down that came too early; no lot can be made of it all the same
 * @param photos pictures of it that were taken in before, by their hash
 * @param repeats the sender knows of a line that reads the same and means another one
 * @param evidence what it rests on beside its photos; null for nothing
 */
public record WriteDiaryEntry(
        String clientId,
        long seasonId,
        DiaryKind kind,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable Instant capturedAt,
        DiarySource source,
        String performer,
        @Nullable String material,
        @Nullable String activeIngredient,
        @Nullable String target,
        @Nullable String amount,
        @Nullable Integer phiDays,
        @Nullable Long harvestGrams,
        @Nullable String note,
        Map<DiaryField, String> details,
        @Nullable Long correctsId,
        @Nullable String correctionReason,
        boolean withdraws,
        @Nullable String overrideReason,
        boolean repeats,
        List<String> photos,
        @Nullable LineEvidence evidence) {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    public static final int MOST_PHOTOS = 4;

    static final int MOST_DAYS = 365;
    static final long MOST_GRAMS = 1_000_000_000_000L;

    public WriteDiaryEntry {
        details = DiaryDetails.sorted(details);
        photos = List.copyOf(photos);
    }

    /** A line that rests on nothing but itself and its photos. */
    public WriteDiaryEntry(
            String clientId,
            long seasonId,
            DiaryKind kind,
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable Instant capturedAt,
            DiarySource source,
            String performer,
            @Nullable String material,
            @Nullable String activeIngredient,
            @Nullable String target,
            @Nullable String amount,
            @Nullable Integer phiDays,
            @Nullable Long harvestGrams,
            @Nullable String note,
            Map<DiaryField, String> details,
            @Nullable Long correctsId,
            @Nullable String correctionReason,
            boolean withdraws,
            @Nullable String overrideReason,
            boolean repeats,
            List<String> photos) {
        this(
                clientId,
                seasonId,
                kind,
                day,
                time,
                capturedAt,
                source,
                performer,
                material,
                activeIngredient,
                target,
                amount,
                phiDays,
                harvestGrams,
                note,
                details,
                correctsId,
                correctionReason,
                withdraws,
                overrideReason,
                repeats,
                photos,
                null);
    }

    void check() {
        InvalidInput.Collector found = new InvalidInput.Collector();
        found.require(clientId.matches(UUID), "clientId", "Biểu mẫu thiếu mã. Hãy tải lại trang.");
        found.require(!performer.isEmpty(), "performer", "Hãy ghi tổ, nhóm đã làm việc này.");
        longest(found, "performer", performer, 120);
        longest(found, "material", material, 120);
        longest(found, "activeIngredient", activeIngredient, 120);
        longest(found, "target", target, 120);
        longest(found, "amount", amount, 120);
        longest(found, "note", note, 500);
        longest(found, "correctionReason", correctionReason, 300);
        longest(found, "overrideReason", overrideReason, 300);
        for (DiaryField field : DiaryField.of(kind)) {
            String said = details.get(field);
            boolean chosen = said == null
                    ? !field.isAskedBy(kind)
                    : field.choices().isEmpty() || field.choices().contains(said);
            found.require(withdraws || chosen, field.column(), "Hãy chọn một mục trong danh sách.");
        }
        details.forEach((field, text) -> {
            longest(found, field.column(), text, field.length());
            found.require(field.belongsTo(kind), field.column(), "Việc này không có mục “" + field.vietnamese() + "”.");
        });
        checkKind(found);
        found.require(photos.size() <= MOST_PHOTOS, "photo", "Mỗi dòng có nhiều nhất " + MOST_PHOTOS + " ảnh.");
        if (correctsId != null) {
            found.require(correctionReason != null, "correctionReason", "Hãy ghi vì sao sửa.");
        }
        found.require(!withdraws || correctsId != null, "withdraws", "Chỉ bỏ được một dòng đã ghi.");
        found.throwIfAny();
    }

    private void checkKind(InvalidInput.Collector found) {
        if (kind.needsInterval()) {
            found.require(material != null, "material", "Hãy ghi tên thuốc trên nhãn.");
            found.require(
                    phiDays == null || (phiDays >= 0 && phiDays <= MOST_DAYS),
                    "phiDays",
                    "Số ngày phải từ 0 đến " + MOST_DAYS + ".");
        } else {
            found.require(phiDays == null, "phiDays", "Chỉ thuốc và vắc-xin mới có số ngày phải đợi.");
        }
        checkAmount(found);
        if (kind.isYield()) {
            found.require(harvestGrams != null, "harvest", "Hãy ghi số cân thu được, ví dụ 850 hoặc 12,5.");
            found.require(
                    harvestGrams == null || (harvestGrams > 0 && harvestGrams <= MOST_GRAMS),
                    "harvest",
                    "Số cân phải lớn hơn 0 và không quá 1 triệu tấn.");
        } else {
            found.require(harvestGrams == null, "harvest", "Chỉ thu hoạch, giết mổ mới có số cân.");
        }
        boolean asked = kind.needsInterval() || kind.isYield() || kind.asksAmount(); // for something of its own, above
        boolean says = material != null
                || amount != null
                || note != null
                || !details.isEmpty()
                || !photos.isEmpty()
                || speaks();
        found.require(asked || says, "note", "Hãy ghi ít nhất một điều về việc này.");
    }

    private boolean speaks() {
        return evidence != null && evidence.voice() != null;
    }

    private void checkAmount(InvalidInput.Collector found) {
        Optional<Amount> measured = measured();
        found.require(
                !kind.asksAmount() || measured.isPresent() || withdraws,
                "amount",
                "Hãy ghi số và đơn vị, ví dụ 2 tạ, 30 con, 50 bó hoặc 5 chục.");
        found.require(
                measured.isEmpty() || !measured.get().asksPieces(), "pieces", "Một chục ở chỗ bạn là 10, 12 hay 14?");
        boolean heads = measured.isEmpty() || measured.get().unit() == AmountUnit.HEAD;
        found.require(kind != DiaryKind.SLAUGHTER || heads, "amount", "Hãy ghi số con, ví dụ 60 con.");
    }

    /** The amount as a number with a unit; nothing where it is free text. */
    Optional<Amount> measured() {
        return amount == null ? Optional.empty() : Amount.read(amount);
    }

    private static void longest(InvalidInput.Collector found, String field, @Nullable String text, int length) {
        found.require(text == null || text.length() <= length, field, "Dài quá " + length + " ký tự.");
    }

    /** SHA-256 over everything that the sender says: equal for the same line sent again. */
    byte[] fingerprint() {
        return fingerprint(null);
    }

    /** When it was sent is no part of it: a device that tries again says another hour. */
    byte[] fingerprint(@Nullable DiaryDevice device) {
        List<Object> said = new ArrayList<>();
        said.add(seasonId);
        said.add(kind);
        said.add(day);
        said.add(source);
        said.add(performer);
        for (@Nullable
        Object one : new @Nullable Object[] {
            time,
            material,
            activeIngredient,
            target,
            amount,
            phiDays,
            harvestGrams,
            note,
            correctsId,
            correctionReason,
            overrideReason,
            capturedAt
        }) {
            said.add(Objects.requireNonNullElse(one, ""));
        }
        said.add(withdraws);
        said.add(details);
        if (device != null) {
            said.add(device.id());
        }
        said.addAll(photos);
        if (evidence != null) {
            said.add(evidence.said());
        }
        StringBuilder body = new StringBuilder();
        said.forEach(one -> {
            String text = one.toString();
            body.append(text.length()).append(':').append(text).append('\n');
        });
        return sha256(body.toString());
    }

    private static byte[] sha256(String text) {
        return Sha256.of(text);
    }
}

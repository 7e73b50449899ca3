package vn.chophien.api.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.JsonBody;
import vn.chophien.shared.InvalidInput;
import vn.chophien.site.DiaryDevice;
import vn.chophien.site.DiaryField;
import vn.chophien.site.DiaryKind;
import vn.chophien.site.DiarySource;
import vn.chophien.site.LineEvidence;
import vn.chophien.site.PhonePlace;
import vn.chophien.site.TypedAmount;
import vn.chophien.site.WriteDiaryEntry;

/**
 * A diary line as a phone sends it.
 *
 * @param account who wrote it on a phone that several people share; null when it did not say
 * @param corrects the phone's own id of the line that this one stands for; null for a new line
 */
record DiaryRequest(
        DiaryDevice device,
        @Nullable Long account,
        @Nullable String corrects,
        Line line) {

    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    /** What makes a command of it, once the corrected line's number is known. */
    interface Line {
        WriteDiaryEntry command(@Nullable Long correctsId);
    }

    static DiaryRequest read(long seasonId, String clientId, byte[] body) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        JsonBody json = JsonBody.read(body, wrong);
        String deviceId = json.text("deviceId");
        wrong.require(
                deviceId.matches("[A-Za-z0-9_-]{8,64}"),
                "deviceId",
                "Hãy gửi mã máy gồm 8 đến 64 chữ cái, chữ số, _ hoặc -.");
        Instant sent = instant(json, "sentAt", wrong);
        Instant captured = instant(json, "capturedAt", wrong);
        DiarySource source = json.read("source", DiarySource::valueOf, "Hãy gửi ONLINE, OFFLINE hoặc PAPER.");
        DiaryKind kind = json.read("kind", DiaryKind::valueOf, "Không có loại việc này.");
        wrong.require(kind != null, "kind", "Thiếu loại việc.");
        LocalDate day = json.read("day", LocalDate::parse, "Hãy gửi ngày như 2026-11-26.");
        wrong.require(day != null, "day", "Thiếu ngày làm việc.");
        LocalTime time = json.read("time", LocalTime::parse, "Hãy gửi giờ như 06:30.");
        String performer = json.text("performer");
        TypedAmount amount = new TypedAmount(
                json.text("amount"),
                json.text("pieces"),
                json.text("harvest"),
                json.text("eachKilograms"),
                json.text("totalKilograms"));
        Long account = json.whole("account", false).orElse(null);
        Long days = json.whole("intervalDays", false).orElse(null);
        wrong.require(days == null || days <= 9_999, "intervalDays", "Số ngày quá lớn.");
        String corrects = orNull(json.text("corrects").toLowerCase(Locale.ROOT));
        Map<DiaryField, String> details = details(json.texts("details"), wrong);
        boolean withdraws = json.flag("withdraws");
        boolean repeats = json.flag("repeats");
        PhonePlace place = json.read("place", PhonePlace::ofGeoUri, "Hãy gửi vị trí như geo:22.145,105.9123;u=12.");
        String voice = orNull(json.text("voice"));
        wrong.require(voice == null || voice.matches("[0-9a-f]{64}"), "voice", "Mã lời ghi gồm 64 chữ số hệ mười sáu.");
        List<String> photos =
                json.words("photos").stream().distinct().toList(); // the same picture twice is one picture
        String[] words = {
            json.text("material"),
            json.text("activeIngredient"),
            json.text("target"),
            json.text("note"),
            json.text("correctionReason"),
            json.text("overrideReason")
        };
        TypedAmount.Read read = kind == null ? new TypedAmount.Read(null, null) : amount.read(kind, wrong);
        wrong.throwIfAny();
        return new DiaryRequest(
                new DiaryDevice(deviceId, sent),
                account,
                corrects,
                correctsId -> new WriteDiaryEntry(
                        clientId,
                        seasonId,
                        Objects.requireNonNull(kind),
                        Objects.requireNonNull(day),
                        time,
                        captured,
                        source == null ? DiarySource.OFFLINE : source,
                        performer,
                        orNull(words[0]),
                        orNull(words[1]),
                        orNull(words[2]),
                        read.amount(),
                        days == null ? null : Math.toIntExact(days),
                        read.grams(),
                        orNull(words[3]),
                        details,
                        correctsId,
                        orNull(words[4]),
                        withdraws,
                        orNull(words[5]),
                        repeats,
                        photos,
                        LineEvidence.ofPhone(place, voice)));
    }

    private static Map<DiaryField, String> details(Map<String, String> sent, InvalidInput.Collector wrong) {
        Map<DiaryField, String> details = new EnumMap<>(DiaryField.class);
        for (DiaryField field : DiaryField.values()) {
            String said = sent.getOrDefault(field.wireName(), "");
            if (!said.isEmpty()) {
                details.put(field, said);
            }
        }
        sent.forEach((name, text) -> {
            boolean known = Arrays.stream(DiaryField.values())
                    .anyMatch(field -> field.wireName().equals(name));
            wrong.require(known, "details." + name, "Không có chi tiết này.");
        });
        return details;
    }

    private static Instant instant(JsonBody json, String field, InvalidInput.Collector wrong) {
        String sentence = "Hãy gửi giờ theo đồng hồ máy, như 2026-11-26T01:30:00Z.";
        Instant said = json.read(field, Instant::parse, sentence);
        boolean sane = said != null && !said.isBefore(Instant.EPOCH) && said.isBefore(LAST);
        wrong.require(sane, field, sentence);
        return said == null || !sane ? Instant.EPOCH : said;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

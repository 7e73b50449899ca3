package vn.chophien.lot;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Sha256;

/**
 * Takes back a lot and everything that was made of it. The texts are those that Decree 55/2024/NĐ-CP, articles 18 and
 * 19, asks a notice of recall for.
 *
 * @param key drawn once for each form that was shown; whoever sends it again is led to the same recall
 * @param description of the goods
 * @param danger what may come of using them
 * @param instruction what buyers should do
 * @param arrangement time, place and way of giving the goods back
 * @param contact whom to ask, by name and phone
 * @param mock an exercise: everything is looked up, nothing is stopped and nobody is told
 */
public record OpenRecall(
        String key,
        long lotId,
        @Nullable DangerClass dangerClass,
        String description,
        String reason,
        String danger,
        String instruction,
        String arrangement,
        String contact,
        boolean mock) {

    private static final int LONGEST = 500;
    private static final int LONGEST_CONTACT = 200;

    /** Refuses a notice that lacks something that buyers must know. */
    public void check() {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(dangerClass != null, "dangerClass", "Hãy chọn mức nguy hiểm.");
        text(wrong, "description", description, "Hãy mô tả hàng bị thu hồi.", LONGEST);
        text(wrong, "reason", reason, "Hãy ghi lý do thu hồi.", LONGEST);
        text(wrong, "danger", danger, "Hãy ghi nguy hiểm có thể xảy ra.", LONGEST);
        text(wrong, "instruction", instruction, "Hãy ghi việc người mua cần làm.", LONGEST);
        text(wrong, "arrangement", arrangement, "Hãy ghi thời gian, nơi và cách nhận lại hàng.", LONGEST);
        text(wrong, "contact", contact, "Hãy ghi tên và số điện thoại liên hệ.", LONGEST_CONTACT);
        wrong.throwIfAny();
    }

    private static void text(InvalidInput.Collector wrong, String field, String text, String missing, int longest) {
        wrong.require(!text.isBlank(), field, missing);
        wrong.require(text.length() <= longest, field, "Dài nhất " + longest + " chữ.");
    }

    byte[] fingerprint() {
        return Sha256.of(toString());
    }
}

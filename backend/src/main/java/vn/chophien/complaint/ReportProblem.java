package vn.chophien.complaint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.Email;
import vn.chophien.order.OrderNumber;
import vn.chophien.order.Phone;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Sha256;

/**
 * Somebody says that something is wrong. The names of its parts are those of the form's fields.
 *
 * @param clientId drawn once for each form that was shown; whoever sends it again is led to the same receipt
 * @param lotId null where the code is not known
 * @param code what stands on the pack, where no lot is known
 * @param consent to keeping name, phone and e-mail
 * @param photos pictures that were taken in before, by their hash
 * @param share whether the seller may know them
 */
public record ReportProblem(
        String clientId,
        @Nullable Long lotId,
        @Nullable String unitSerial,
        String code,
        @Nullable ComplaintKind kind,
        String words,
        String name,
        String phone,
        String email,
        boolean consent,
        boolean share,
        String order,
        List<String> photos) {

    public static final int MOST_PHOTOS = 3;
    public static final int LONGEST_WORDS = 1000;
    private static final int SHORTEST_WORDS = 10;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_CODE = 200;
    private static final int LONGEST_SERIAL = 40;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{16,64}");

    public ReportProblem {
        photos = List.copyOf(photos);
    }

    /** Refuses what cannot be worked with, all of it at once. */
    public void check() {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(KEY.matcher(clientId).matches(), "", "Biểu mẫu này không còn dùng được. Hãy tải lại trang.");
        wrong.require(kind != null, "kind", "Hãy chọn chuyện gì đã xảy ra.");
        wrong.require(
                words.codePointCount(0, words.length()) >= SHORTEST_WORDS,
                "words",
                "Hãy kể vài lời về điều bạn thấy, ít nhất " + SHORTEST_WORDS + " chữ cái.");
        wrong.require(words.length() <= LONGEST_WORDS, "words", "Lời kể dài nhất " + LONGEST_WORDS + " chữ cái.");
        wrong.require(lotId != null || !code.isEmpty(), "code", "Hãy chép lại mã hoặc chữ trên nhãn, để chợ tìm.");
        wrong.require(code.length() <= LONGEST_CODE, "code", "Mã dài nhất " + LONGEST_CODE + " chữ cái.");
        wrong.require(name.length() <= LONGEST_NAME, "name", "Tên dài nhất " + LONGEST_NAME + " chữ cái.");
        wrong.require(
                phone.isEmpty() || Phone.parse(phone).isPresent(),
                "phone",
                "Số điện thoại chưa đúng. Ví dụ: 0912 345 678. Không muốn cho số thì để trống.");
        wrong.require(
                email.isEmpty() || Email.parse(email).isPresent(),
                "email",
                "Địa chỉ thư chưa đúng. Ví dụ: ten@example.vn. Không muốn cho thì để trống.");
        wrong.require(
                order.isEmpty() || OrderNumber.findIn(order).isPresent(),
                "order",
                "Mã đơn bắt đầu bằng CP, ví dụ CP261121K7Q2M. Không nhớ thì để trống.");
        wrong.require(photos.size() <= MOST_PHOTOS, "photo", "Mỗi phản ánh có nhiều nhất " + MOST_PHOTOS + " ảnh.");
        wrong.require(
                consent || !hasContact(), "consent", "Hãy đánh dấu đồng ý để chợ giữ liên hệ, hoặc để trống liên hệ.");
        wrong.require(
                unitSerial == null || unitSerial.length() <= LONGEST_SERIAL, "", "Số gói dài quá. Hãy quét lại mã.");
        wrong.throwIfAny();
    }

    boolean hasContact() {
        return !name.isEmpty() || !phone.isEmpty() || !email.isEmpty();
    }

    Optional<Phone> readPhone() {
        return Phone.parse(phone);
    }

    Optional<String> orderNumber() {
        return OrderNumber.findIn(order);
    }

    byte[] fingerprint() {
        return Sha256.of(toString());
    }
}

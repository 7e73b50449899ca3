package vn.chophien.enrolment;

import java.util.Arrays;
import java.util.Optional;

/** The parts of the form, in the order in which they are asked; each is saved by itself. */
public enum DossierStep {
    KIND(1, "loai-hinh", "Loại hình"),
    WHO(2, "nguoi-ban", "Người bán"),
    CONTACT(3, "lien-he", "Nơi ở, liên hệ"),
    BANK(4, "nhan-tien", "Nhận tiền"),
    PAPERS(5, "giay-to", "Giấy tờ"),
    SEND(6, "gui", "Xem lại, gửi");

    private final int place;
    private final String slug;
    private final String vietnamese;

    DossierStep(int place, String slug, String vietnamese) {
        this.place = place;
        this.slug = slug;
        this.vietnamese = vietnamese;
    }

    /** From one. */
    public int place() {
        return place;
    }

    public String slug() {
        return slug;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public static Optional<DossierStep> ofSlug(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }

    /** The one after it; the last leads to itself. */
    public DossierStep next() {
        return switch (this) {
            case KIND -> WHO;
            case WHO -> CONTACT;
            case CONTACT -> BANK;
            case BANK -> PAPERS;
            case PAPERS, SEND -> SEND;
        };
    }
}

package vn.chophien.oversight;

/** What a flag is about. The grave ones come first in the queue: they touch what is on somebody's table. */
public enum FlagKind {
    BANNED(true, "Thuốc cấm bị từ chối", "Đừng dùng thuốc này. Nếu đã dùng, hãy báo cán bộ nông nghiệp xã ngay."),
    INTERVAL(
            true,
            "Chưa đủ cách ly",
            "Đừng bán hay giao lô này. Hãy xem lại dòng nhật ký; nếu ghi sai thì sửa dòng đó."),
    CODE_STOP(true, "Mã bị dừng", "Hãy làm theo lý do mà cơ quan cấp mã nêu, rồi báo Sở khi mã được dùng lại."),
    MISSING_DAYS(true, "Thiếu số ngày cách ly", "Hãy sửa dòng nhật ký và ghi số ngày cách ly in trên nhãn thuốc."),
    YIELD(false, "Sản lượng cao", "Hãy xem lại số cân và diện tích. Nếu đúng thì không cần làm gì."),
    STOCK(
            false,
            "Lượng hàng cao",
            "Hãy xem lại số cân, diện tích và các vụ ghi trên cùng mảnh đất. Nếu đúng thì không cần làm gì."),
    OVERLAP(false, "Ranh giới chồng nhau", "Hãy xem lại ranh giới và tải lên tệp đúng."),
    UNLISTED(false, "Thuốc ngoài danh mục", "Hãy đối chiếu tên và hoạt chất trên nhãn; ghi sai thì sửa dòng đó."),
    LATE(false, "Ghi muộn", "Lần sau hãy ghi trong ngày làm việc. Dòng này không cần sửa."),
    CLOCK(false, "Đồng hồ sai", "Hãy bật “ngày giờ tự động” trên điện thoại.");

    private final boolean grave;
    private final String vietnamese;
    private final String toDo;

    FlagKind(boolean grave, String vietnamese, String toDo) {
        this.grave = grave;
        this.vietnamese = vietnamese;
        this.toDo = toDo;
    }

    public boolean isGrave() {
        return grave;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** For the seller. */
    public String toDo() {
        return toDo;
    }
}

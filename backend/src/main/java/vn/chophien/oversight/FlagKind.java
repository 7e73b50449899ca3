package vn.chophien.oversight;

/** What a flag is about. The grave ones come first in the queue: they touch what is on somebody's table. */
public enum FlagKind {
    BANNED(
            true,
            "Thuốc cấm bị từ chối",
            "Thuốc cấm có thể đã ở trên ruộng, dù chợ không nhận dòng nhật ký.",
            "Đừng dùng thuốc này. Nếu đã dùng, hãy báo cán bộ nông nghiệp xã ngay."),
    INTERVAL(
            true,
            "Chưa đủ cách ly",
            "Hàng thu trước hạn có thể còn dư lượng thuốc.",
            "Đừng bán hay giao lô này. Hãy xem lại dòng nhật ký; nếu ghi sai thì sửa dòng đó."),
    CODE_STOP(
            true,
            "Mã bị dừng",
            "Người mua tin vào mã; mã bị dừng thì hàng của mã phải dừng.",
            "Hãy làm theo lý do mà cơ quan cấp mã nêu, rồi báo cán bộ khi mã được dùng lại."),
    MISSING_DAYS(
            true,
            "Thiếu số ngày cách ly",
            "Không có số ngày thì không tính được ngày nào thu hoạch được.",
            "Hãy sửa dòng nhật ký và ghi số ngày cách ly in trên nhãn thuốc."),
    SELLER(
            true,
            "Người bán chưa xác minh",
            "Chưa biết chắc ai bán thì người mua không biết hỏi ai.",
            "Hãy gửi đủ giấy tờ cho cán bộ, hoặc chờ xác minh xong."),
    LABEL(
            true,
            "Thiếu nội dung nhãn",
            "Người mua cần biết ăn gì, giữ thế nào, ai không nên dùng.",
            "Hãy ghi đủ như trên nhãn rồi lưu."),
    FORBIDDEN(
            true,
            "Hàng không được bán",
            "Có những thứ không được bán ở chợ.",
            "Nếu đúng là hàng ấy, hãy gỡ sản phẩm. Nếu không, hãy viết lại cho rõ."),
    MEDICINE(
            true,
            "Lời như thuốc chữa bệnh",
            "Người bệnh có thể tin lời này mà bỏ thuốc.",
            "Hãy bỏ lời hứa chữa bệnh; chỉ kể sản phẩm làm từ gì, dùng ra sao."),
    STARS(
            true,
            "Nêu sao không có quyết định",
            "Sao OCOP chỉ có khi có quyết định còn hiệu lực.",
            "Hãy bỏ số sao trong lời giới thiệu, hoặc gửi cán bộ quyết định công nhận."),
    CERTIFICATE(
            true,
            "Chứng nhận không còn",
            "Chứng nhận hết hạn hay bị thu hồi thì không được quảng bá nữa.",
            "Hãy gửi cán bộ quyết định mới, hoặc bỏ lời nhắc đến chứng nhận cũ."),
    CODE(
            true,
            "Mã số không dùng được",
            "Nhóm hàng này cần mã số đang dùng.",
            "Hãy làm theo lý do của cơ quan cấp mã, hoặc lập lô từ nơi có mã đang dùng."),
    PRICE(
            false,
            "Giá khác thường",
            "Giá quá xa mức thường có thể là gõ nhầm số 0, nâng giá, hoặc hàng không đúng loại.",
            "Hãy xem lại giá và lượng tịnh. Nếu đúng thì không cần làm gì."),
    SUPERLATIVE(
            false,
            "Lời “nhất”, “số một”",
            "Nói hơn mọi người thì phải chứng minh được.",
            "Hãy bỏ lời này, hoặc nêu giấy tờ chứng minh trong ô Tiêu chuẩn."),
    CLAIM(
            false,
            "Lời cần giấy hoặc nhật ký",
            "Người mua trả thêm tiền cho những chữ này.",
            "Hãy ghi nhật ký vụ đang bán, hoặc bỏ chữ này."),
    PAPER(
            false,
            "Chưa nêu giấy tờ",
            "Thực phẩm đóng gói thường có bản tự công bố hoặc phiếu kiểm nghiệm.",
            "Hãy ghi số giấy tờ vào ô Tiêu chuẩn, giấy tờ."),
    CERTIFICATE_SOON(
            false,
            "Chứng nhận cần xem",
            "Sắp hết hạn hoặc chưa ai đối chiếu.",
            "Hãy nộp hồ sơ đánh giá lại, hoặc gửi cán bộ quyết định để đối chiếu."),
    PHOTO(
            false,
            "Ảnh giống của người khác",
            "Ảnh mượn không chứng minh việc đã làm trên ruộng này.",
            "Hãy chụp ảnh của chính mảnh đất này ở những dòng sau."),
    TRACE(
            false,
            "Đứt mạch truy xuất",
            "Lô không dẫn về vụ nào thì người mua không xem được nguồn gốc.",
            "Hãy lập lô từ dòng thu hoạch trong nhật ký."),
    SCAN(
            false,
            "Lượt quét lạ",
            "Có thể tem bị sao chép lên hàng khác.",
            "Hãy xem trang lượt quét, và báo cán bộ nếu thấy hàng lạ mang tem của bạn."),
    SALE(
            false,
            "Chưa đủ để bán",
            "Sản phẩm hiện ra mà người mua chưa mua hay chưa xem được nguồn gốc.",
            "Hãy bổ sung những chỗ còn thiếu."),
    YIELD(
            false,
            "Sản lượng cao",
            "Nhiều hơn đất ấy thường cho: có thể hàng nơi khác lẫn vào.",
            "Hãy xem lại số cân và diện tích. Nếu đúng thì không cần làm gì."),
    STOCK(
            false,
            "Lượng hàng cao",
            "Bán nhiều hơn đất ấy thường cho: có thể hàng nơi khác lẫn vào.",
            "Hãy xem lại số cân, diện tích và các vụ ghi trên cùng mảnh đất. Nếu đúng thì không cần làm gì."),
    OVERLAP(
            false,
            "Ranh giới chồng nhau",
            "Một mảnh đất không thể là của hai vùng.",
            "Hãy xem lại ranh giới và tải lên tệp đúng."),
    UNLISTED(
            false,
            "Thuốc ngoài danh mục",
            "Thuốc không có trong danh mục có thể không được phép dùng.",
            "Hãy đối chiếu tên và hoạt chất trên nhãn; ghi sai thì sửa dòng đó."),
    LATE(
            false,
            "Ghi muộn",
            "Ghi sau nhiều ngày thì dễ nhớ nhầm, và khó tin hơn.",
            "Lần sau hãy ghi trong ngày làm việc. Dòng này không cần sửa."),
    CLOCK(
            false,
            "Đồng hồ sai",
            "Giờ trên điện thoại sai thì thứ tự việc cũng sai.",
            "Hãy bật “ngày giờ tự động” trên điện thoại.");

    private final boolean grave;
    private final String vietnamese;
    private final String why;
    private final String toDo;

    FlagKind(boolean grave, String vietnamese, String why, String toDo) {
        this.grave = grave;
        this.vietnamese = vietnamese;
        this.why = why;
        this.toDo = toDo;
    }

    public boolean isGrave() {
        return grave;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Why it matters, in one sentence. */
    public String why() {
        return why;
    }

    /** For the seller. */
    public String toDo() {
        return toDo;
    }
}

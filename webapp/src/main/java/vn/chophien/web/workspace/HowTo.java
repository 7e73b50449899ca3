package vn.chophien.web.workspace;

import java.util.List;
import java.util.Optional;

/**
 * A task of a seller, told on one card that can be printed and hung up. Words in quotes are those on the buttons.
 *
 * @param icon and the icon of each step: names that {@code component/icon.jte} knows
 */
public record HowTo(String slug, String title, String when, String icon, String page, List<Step> steps) {

    public record Step(String icon, String words) {}

    /**
     * Every card.
     *
     * @param authority who watches over the market, as it stands on other pages
     */
    public static List<HowTo> all(String authority) {
        return List.of(
                new HowTo(
                        "ghi-nhat-ky",
                        "Ghi nhật ký",
                        "Ghi ngay trong ngày làm. Khách mua hàng sẽ đọc được.",
                        "sites",
                        "/nha-ban/vung-trong",
                        List.of(
                                new Step("sites", "Mở “Vùng trồng”. Chọn vụ bạn đang làm."),
                                new Step(
                                        "log",
                                        "Bấm “Ghi nhật ký”. Chọn việc vừa làm: bón phân, phun thuốc, thu hoạch…"),
                                new Step("print", "Ghi ngày, tên thuốc hay phân, và lượng dùng. Nhìn nhãn mà ghi."),
                                new Step("camera", "Có thể chụp ảnh nhãn hoặc thửa ruộng."),
                                new Step("done", "Bấm “Ghi vào nhật ký”. Mất sóng thì bấm “Giữ trong máy, gửi sau”."),
                                new Step(
                                        "recall",
                                        "Ghi nhầm thì sửa bằng một dòng mới. Dòng cũ vẫn còn, không ai xóa được."))),
                new HowTo(
                        "lap-lo",
                        "Lập lô hàng từ thu hoạch",
                        "Làm sau khi đã ghi thu hoạch vào nhật ký.",
                        "lots",
                        "/nha-ban/lo-hang/thu-hoach",
                        List.of(
                                new Step("lots", "Mở “Lô hàng”. Bấm “Lập lô từ thu hoạch”."),
                                new Step("sites", "Chọn lần thu hoạch. Chợ tự xem đã đủ ngày cách ly thuốc chưa."),
                                new Step("orders", "Ghi lượng hàng, ngày làm và hạn dùng."),
                                new Step("done", "Bấm “Lập lô”. Hàng lên chợ ngay, số còn lại tự giảm theo đơn."))),
                new HowTo(
                        "in-tem",
                        "In tem QR",
                        "Dán một tem lên mỗi gói, hoặc một tem cho cả thùng.",
                        "print",
                        "/nha-ban/lo-hang",
                        List.of(
                                new Step("lots", "Mở “Lô hàng”. Chọn lô, rồi bấm “In tem”."),
                                new Step("products", "Chọn cỡ tem và số tem. Xem thử ngay trên trang."),
                                new Step("print", "Bấm “Tạo tem”, rồi “Tải PDF” và in. Đặt máy in đúng cỡ 100 %."),
                                new Step("phone", "Lấy điện thoại quét thử một tem trước khi dán."))),
                new HowTo(
                        "sua-san-pham",
                        "Sửa sản phẩm, đổi giá",
                        "Sửa xong, sản phẩm mới phải chờ duyệt mới lên chợ.",
                        "products",
                        "/nha-ban/san-pham",
                        List.of(
                                new Step("products", "Mở “Sản phẩm”. Bấm vào sản phẩm cần sửa."),
                                new Step(
                                        "money", "Gõ giá như bạn nói: “85k” là 85 nghìn, “1tr2” là 1 triệu 200 nghìn."),
                                new Step("log", "Xem lại tên, nơi làm, thành phần. Phải giống nhãn trên gói."),
                                new Step("done", "Bấm “Lưu”. Chợ đọc lại giá cho bạn xem trước khi đổi."),
                                new Step("review", "Sản phẩm chưa bán thì bấm “Gửi duyệt”."))),
                new HowTo(
                        "dong-goi",
                        "Đóng gói một đơn",
                        "Làm khi đơn nằm ở cột “Cần đóng gói”.",
                        "orders",
                        "/nha-ban",
                        List.of(
                                new Step("orders", "Mở “Đơn hàng”. Chọn đơn, bấm “Đóng gói đơn này”."),
                                new Step("lots", "Lấy đúng lô mà chợ gợi ý: lô hết hạn trước thì bán trước."),
                                new Step(
                                        "camera",
                                        "Bấm “Quét bằng máy ảnh”, đưa từng gói vào khung. Thấy dấu ✓ thì bỏ vào hộp."),
                                new Step("done", "Đủ hàng thì bấm “Đã đóng gói”. Không quét được thì mở “Ghi tay”."),
                                new Step("print", "In phiếu, dán lên hộp."),
                                new Step("shop", "Gửi xong, bấm “Đã gửi hàng đi” và ghi mã vận đơn nếu có."))),
                new HowTo(
                        "nhan-tien",
                        "Xem tiền đã về",
                        "Khách trả thẳng vào tài khoản ngân hàng của bạn. Chợ không giữ tiền.",
                        "money",
                        "/nha-ban/tien",
                        List.of(
                                new Step("money", "Mở “Tiền hàng”. Mỗi ngày có một bảng các đơn đã trả."),
                                new Step("phone", "So với tin nhắn của ngân hàng. Nội dung chuyển khoản là mã đơn."),
                                new Step("log", "Bấm “Sổ tiền” để xem từng đồng của từng đơn đang ở đâu."),
                                new Step(
                                        "complaints",
                                        "Thấy sai? Gọi " + authority + ", đừng tự hoàn tiền ngoài chợ."))),
                new HowTo(
                        "tra-loi-phan-anh",
                        "Trả lời phản ánh",
                        "Trả lời sớm. Quá hạn thì cán bộ sẽ hỏi.",
                        "complaints",
                        "/nha-ban/khieu-nai",
                        List.of(
                                new Step("complaints", "Mở “Phản ánh”. Chọn việc có hạn gần nhất."),
                                new Step("camera", "Xem lời và ảnh của khách. Xem lại lô hàng đó."),
                                new Step("log", "Viết ngắn: bạn thấy gì, bạn sẽ làm gì, bao giờ xong."),
                                new Step("done", "Bấm “Gửi trả lời”. Khách và cán bộ cùng đọc được."))),
                new HowTo(
                        "nhan-hang-tra",
                        "Nhận hàng trả và hoàn tiền",
                        "Khách xin trả hàng thì làm theo thứ tự này.",
                        "recall",
                        "/nha-ban/tra-hang",
                        List.of(
                                new Step("recall", "Mở “Đơn hàng”, bấm “Trả hàng”. Đọc lý do của khách."),
                                new Step(
                                        "done",
                                        "Bấm “Đồng ý, nhờ gửi hàng về trước” hoặc “Đồng ý, không cần gửi lại”."),
                                new Step("orders", "Hàng về đến nơi, bấm “Đã nhận lại hàng”."),
                                new Step("money", "Bấm “Mở trang hoàn tiền”. Chuyển đúng số tiền chợ ghi."))),
                new HowTo(
                        "thu-hoi",
                        "Thu hồi một lô",
                        "Khi biết hàng có thể gây hại. Làm ngay, đừng chờ.",
                        "recall",
                        "/nha-ban/thu-hoi",
                        List.of(
                                new Step("lots", "Mở “Lô hàng”. Chọn lô, rồi bấm “Thu hồi”."),
                                new Step("log", "Ghi hàng bị sao, nguy hiểm thế nào, khách phải làm gì."),
                                new Step("review", "Bấm “Xem trước những gì bị ảnh hưởng”. Đọc kỹ số lô và số đơn."),
                                new Step("done", "Xác nhận. Lô ngừng bán ngay, chợ báo cho từng người đã mua."),
                                new Step("phone", "Gọi cho ai chưa đọc tin. Chợ có sẵn danh sách để gọi."))));
    }

    public static Optional<HowTo> named(String slug, String authority) {
        return all(authority).stream().filter(card -> card.slug().equals(slug)).findFirst();
    }
}

package vn.chophien.web.desk;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.audit.AuditEntry;

/** The audit log's codes as people read them. A code that is new here is shown as it is rather than hidden. */
public final class Deeds {

    private static final Map<String, String> ACTIONS = Map.ofEntries(
            Map.entry("ocop-elsewhere.add", "Ghi chứng nhận OCOP chưa lên chợ"),
            Map.entry("ocop-elsewhere.settle", "Ghi sản phẩm OCOP đã lên chợ"),
            Map.entry("statistics.export", "Tải các dòng của một chỉ số"),
            Map.entry("yearly-report.forms", "Đổi tên mẫu báo cáo năm"),
            Map.entry("yearly-report.sent", "Ghi báo cáo năm đã gửi"),
            Map.entry("disclosure.record", "Ghi yêu cầu cung cấp dữ liệu"),
            Map.entry("disclosure.compile", "Lập gói dữ liệu"),
            Map.entry("disclosure.release", "Duyệt gói dữ liệu"),
            Map.entry("disclosure.read", "Tải gói dữ liệu"),
            Map.entry("disclosure.deliver", "Giao gói dữ liệu"),
            Map.entry("disclosure.refuse", "Không cung cấp dữ liệu"),
            Map.entry("dossier.identity", "Mở số định danh của người bán"),
            Map.entry("dossier.send", "Gửi hồ sơ đăng ký bán hàng"),
            Map.entry("dossier.approved", "Duyệt hồ sơ đăng ký bán hàng"),
            Map.entry("dossier.asked", "Yêu cầu bổ sung hồ sơ đăng ký bán hàng"),
            Map.entry("dossier.refused", "Không duyệt hồ sơ đăng ký bán hàng"),
            Map.entry("member.invite", "Mời thành viên"),
            Map.entry("member.invite-back", "Rút lời mời"),
            Map.entry("member.join", "Nhận lời làm thành viên"),
            Map.entry("member.role", "Đổi vai trò thành viên"),
            Map.entry("member.remove", "Bớt thành viên"),
            Map.entry("member.put-back", "Lấy lại thành viên"),
            Map.entry("member.leave", "Rời gian hàng"),
            Map.entry("mandate.grant", "Nhờ người làm giúp"),
            Map.entry("mandate.file", "Ghi giấy nhờ làm giúp"),
            Map.entry("mandate.withdraw", "Thôi nhờ làm giúp"),
            Map.entry("diary.write", "Ghi nhật ký"),
            Map.entry("lot.work", "Làm lô"),
            Map.entry("order.step", "Làm đơn hàng"),
            Map.entry("return.step", "Xử lý trả hàng"),
            Map.entry("pickup.change", "Đổi điểm nhận hàng"),
            Map.entry("delivery.care", "Đổi cách giữ hàng khi giao"),
            Map.entry("dossier.import", "Nhập bảng hồ sơ"),
            Map.entry("dossier.claim", "Hộ nhận hồ sơ lập sẵn"),
            Map.entry("seller.admit", "Nhận người bán vào chợ"),
            Map.entry("product.approve", "Duyệt sản phẩm"),
            Map.entry("product.refuse", "Từ chối sản phẩm"),
            Map.entry("product.season-sale", "Đổi: chỉ bán đúng vụ"),
            Map.entry("seller.pause-orders", "Tạm nghỉ nhận đơn"),
            Map.entry("seller.resume-orders", "Nhận đơn trở lại"),
            Map.entry("product.hide", "Ẩn sản phẩm"),
            Map.entry("product.price", "Đổi giá"),
            Map.entry("voucher.create", "Lập mã giảm giá"),
            Map.entry("voucher.change", "Sửa mã giảm giá"),
            Map.entry("voucher.active", "Chạy lại mã giảm giá"),
            Map.entry("voucher.paused", "Tạm dừng mã giảm giá"),
            Map.entry("voucher.ended", "Kết thúc mã giảm giá"),
            Map.entry("voucher.join", "Tham gia mã giảm giá"),
            Map.entry("voucher.leave", "Thôi tham gia mã giảm giá"),
            Map.entry("product.price-trail", "Khai giá đi đâu"),
            Map.entry("product.content", "Đổi lượng tịnh"),
            Map.entry("product.text", "Sửa nội dung"),
            Map.entry("product.text-accept", "Xem lại: nội dung mới ổn"),
            Map.entry("product.text-back", "Lấy lại nội dung cũ"),
            Map.entry("product.submit", "Gửi duyệt"),
            Map.entry("product.photo-add", "Thêm ảnh"),
            Map.entry("product.photo-remove", "Bỏ ảnh"),
            Map.entry("product.photo-first", "Đổi ảnh chính"),
            Map.entry("product.photo-accept", "Cho hiện ảnh mới"),
            Map.entry("product.photo-refuse", "Không nhận ảnh"),
            Map.entry("tax.declare-year", "Khai doanh thu cả năm"),
            Map.entry("tax.declare-product", "Khai nông sản tự trồng"),
            Map.entry("tax.export", "Tải bảng thuế tháng"),
            Map.entry("tax-rule.add", "Thêm mức thuế"),
            Map.entry("tax-rule.change", "Sửa mức thuế"),
            Map.entry("tax-rule.end", "Kết thúc mức thuế"),
            Map.entry("tax-rule.reopen", "Mở lại mức thuế"),
            Map.entry("product.ask", "Hỏi thêm người bán"),
            Map.entry("product.take-back", "Hoàn tác duyệt"),
            Map.entry("product.create", "Thêm sản phẩm"),
            Map.entry("product.copy", "Chép sản phẩm"),
            Map.entry("product.packs", "Thêm, ngừng hoặc bán lại quy cách"),
            Map.entry("product.import", "Nhập bảng sản phẩm"),
            Map.entry("product.import-undo", "Hoàn tác bảng sản phẩm"),
            Map.entry("calendar.write", "Ghi ngày nghỉ, ngày làm bù"),
            Map.entry("calendar.remove", "Bỏ ngày khỏi lịch nghỉ"),
            Map.entry("ban.add", "Thêm hoạt chất cấm"),
            Map.entry("ban.change", "Sửa hoạt chất cấm"),
            Map.entry("ban.end", "Kết thúc hoạt chất cấm"),
            Map.entry("ban.reopen", "Mở lại hoạt chất cấm"),
            Map.entry("yield.add", "Thêm năng suất thường gặp"),
            Map.entry("yield.change", "Sửa năng suất thường gặp"),
            Map.entry("yield.end", "Kết thúc năng suất thường gặp"),
            Map.entry("yield.reopen", "Mở lại năng suất thường gặp"),
            Map.entry("farm-product.add", "Thêm thuốc trong danh mục"),
            Map.entry("farm-product.change", "Sửa thuốc trong danh mục"),
            Map.entry("farm-product.end", "Kết thúc thuốc trong danh mục"),
            Map.entry("farm-product.reopen", "Mở lại thuốc trong danh mục"),
            Map.entry("difference.look", "Xem khoản lệch"),
            Map.entry("statement.count", "Ghi sao kê ngân hàng"),
            Map.entry("tariff.change", "Đổi phí giao hàng"),
            Map.entry("code-need.add", "Thêm nhóm hàng cần mã số"),
            Map.entry("code-need.change", "Sửa nhóm hàng cần mã số"),
            Map.entry("code-need.end", "Kết thúc nhóm hàng cần mã số"),
            Map.entry("code-need.reopen", "Mở lại nhóm hàng cần mã số"),
            Map.entry("risk.points", "Đặt điểm rủi ro"),
            Map.entry("order.talk-read", "Đọc tin nhắn của đơn"),
            Map.entry("order.talk-hide", "Ẩn tin nhắn bị báo"),
            Map.entry("order.talk-keep", "Xem tin nhắn bị báo: để nguyên"),
            Map.entry("order.pack", "Đóng gói đơn"),
            Map.entry("order.parcel", "Gửi một kiện của đơn"),
            Map.entry("order.call-off-rest", "Hủy phần chưa gửi của đơn"),
            Map.entry("return.sort", "Xếp hàng khách trả"),
            Map.entry("order.lot-swap", "Đổi lô khi đóng gói"),
            Map.entry("lot.hold", "Tạm giữ lô"),
            Map.entry("lot.release", "Mở lại lô"),
            Map.entry("lot.case-open", "Mở vụ việc vì nhiều người báo"),
            Map.entry("lot.case-end", "Kết thúc vụ việc"),
            Map.entry("complaint.close", "Kết thúc phản ánh"),
            Map.entry("complaint.reject", "Không tính phản ánh"),
            Map.entry("lot.destroy", "Tiêu hủy lô"),
            Map.entry("lot.recall-mock", "Diễn tập thu hồi"),
            Map.entry("lot.recall-lift", "Dừng thu hồi"),
            Map.entry("lot.recall", "Thu hồi lô"),
            Map.entry("lot.recall-notice", "Ghi đã thông báo thu hồi"),
            Map.entry("lot.recall-result", "Ghi đã báo cáo kết quả thu hồi"),
            Map.entry("epcis-key.issue", "Cấp khóa API"),
            Map.entry("epcis-key.revoke", "Thu hồi khóa API"),
            Map.entry("lot.label-reprint", "In lại tem"),
            Map.entry("lot.label-void", "Bỏ tem"),
            Map.entry("lot.sample", "Lấy mẫu lô"),
            Map.entry("lot.sample-result", "Ghi kết quả mẫu"),
            Map.entry("draw.announce", "Công bố đợt lấy mẫu"),
            Map.entry("draw.assign", "Phân công lấy mẫu"),
            Map.entry("site.add", "Thêm nơi sản xuất"),
            Map.entry("site.edit", "Sửa nơi sản xuất"),
            Map.entry("site.plot", "Đổi ranh giới"),
            Map.entry("site.code-declare", "Khai mã số"),
            Map.entry("site.code-status", "Đổi trạng thái mã số"),
            Map.entry("site.code-check", "Đối chiếu mã số"),
            Map.entry("personal.erase", "Xóa tên theo yêu cầu"),
            Map.entry("takedown.record", "Ghi yêu cầu gỡ"),
            Map.entry("takedown.done", "Gỡ theo yêu cầu"),
            Map.entry("takedown.lift", "Dỡ bỏ yêu cầu gỡ"),
            Map.entry("takedown.appeal", "Gửi ý kiến về yêu cầu gỡ"),
            Map.entry("takedown.answer", "Trả lời ý kiến về yêu cầu gỡ"),
            Map.entry("seller-stop.ask", "Lập quyết định ngừng bán"),
            Map.entry("seller-stop.confirm", "Xác nhận ngừng bán"),
            Map.entry("seller-stop.begin", "Người bán ngừng bán"),
            Map.entry("seller-stop.lift", "Dỡ bỏ quyết định ngừng bán"),
            Map.entry("flag.dismiss", "Bỏ qua cảnh báo"),
            Map.entry("flag.ask", "Đề nghị bỏ qua cảnh báo nặng"),
            Map.entry("flag.keep", "Giữ cảnh báo"),
            Map.entry("flag.limit", "Đặt mức cảnh báo"),
            Map.entry("word.add", "Thêm từ cần hỏi"),
            Map.entry("word.change", "Sửa từ cần hỏi"),
            Map.entry("word.end", "Kết thúc từ cần hỏi"),
            Map.entry("word.reopen", "Mở lại từ cần hỏi"),
            Map.entry("payment.handle", "Xử lý giao dịch"),
            Map.entry("refund.ask", "Yêu cầu hoàn tiền"),
            Map.entry("refund.approve", "Duyệt hoàn tiền"),
            Map.entry("refund.refuse", "Không duyệt hoàn tiền"),
            Map.entry("refund.sent", "Ghi đã hoàn tiền"),
            Map.entry("refund.give-up", "Thôi hoàn tiền"),
            Map.entry("cod.match", "Khớp dòng thu hộ với đơn"),
            Map.entry("cod.book", "Ghi sổ tiền thu hộ"),
            Map.entry("staff.create", "Lập tài khoản cán bộ"),
            Map.entry("staff.roles", "Đổi vai trò cán bộ"),
            Map.entry("staff.lock", "Khóa tài khoản cán bộ"),
            Map.entry("staff.unlock", "Mở tài khoản cán bộ"),
            Map.entry("staff.end-sessions", "Đăng xuất cán bộ ở mọi nơi"),
            Map.entry("staff.password", "Cấp lại mật khẩu tạm"),
            Map.entry("staff.two-step-off", "Gỡ ứng dụng xác thực của cán bộ"),
            Map.entry("account.sign-in", "Đăng nhập"),
            Map.entry("account.own-password", "Đặt mật khẩu riêng"),
            Map.entry("two-step.on", "Bật xác thực hai bước"),
            Map.entry("two-step.off", "Gỡ xác thực hai bước"),
            Map.entry("two-step.codes", "Thay mã dự phòng"),
            Map.entry("two-step.recovery", "Dùng mã dự phòng"),
            Map.entry("contact.read", "Xem liên hệ của người mua"),
            Map.entry("data-request.answer", "Trả lời yêu cầu dữ liệu"),
            Map.entry("banner.write", "Viết thông báo"),
            Map.entry("banner.change", "Sửa thông báo"),
            Map.entry("banner.publish", "Đăng thông báo"),
            Map.entry("banner.end", "Kết thúc sớm thông báo"),
            Map.entry("banner.bring-back", "Hiện lại thông báo"),
            Map.entry("market-setting.set", "Đổi thông tin chợ"),
            Map.entry("message-template.set", "Đổi lời thư"),
            Map.entry("market-news.send", "Gửi tin của chợ"),
            Map.entry("audit.export", "Tải nhật ký"));

    /** Things that the log knows, in the order of its filter. */
    public static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("dossier-sheet", "Bảng hồ sơ"),
            Map.entry("seller-member", "Thành viên, người giúp"),
            Map.entry("season", "Mùa vụ"),
            Map.entry("product", "Sản phẩm"),
            Map.entry("lot", "Lô hàng"),
            Map.entry("payment_event", "Giao dịch"),
            Map.entry("bank_statement", "Sao kê"),
            Map.entry("difference", "Khoản lệch"),
            Map.entry("order", "Đơn hàng"),
            Map.entry("epcis-key", "Khóa API"),
            Map.entry("complaint", "Phản ánh"),
            Map.entry("site", "Nơi sản xuất"),
            Map.entry("flag", "Cảnh báo"),
            Map.entry("banner", "Thông báo"),
            Map.entry("market-setting", "Thông tin chợ"),
            Map.entry("message-template", "Lời thư"),
            Map.entry("flag_limit", "Mức cảnh báo"),
            Map.entry("listing_word", "Từ cần hỏi"),
            Map.entry("draw", "Đợt lấy mẫu"),
            Map.entry("takedown", "Yêu cầu gỡ"),
            Map.entry("seller-stop", "Ngừng bán"),
            Map.entry("dossier", "Hồ sơ đăng ký bán"),
            Map.entry("account", "Tài khoản"),
            Map.entry("data-request", "Yêu cầu dữ liệu"),
            Map.entry("audit", "Nhật ký"),
            Map.entry("disclosure", "Dữ liệu cho cơ quan"),
            Map.entry("statistics", "Chỉ số"),
            Map.entry("yearly-report", "Báo cáo năm"),
            Map.entry("ocop-elsewhere", "OCOP chưa lên chợ"),
            Map.entry("seller", "Người bán"));

    private Deeds() {}

    /** All deeds by their words, for a filter. */
    public static List<Map.Entry<String, String>> byWords() {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return ACTIONS.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(vietnamese))
                .toList();
    }

    public static String action(AuditEntry entry) {
        return ACTIONS.getOrDefault(entry.action(), entry.action());
    }

    public static String type(AuditEntry entry) {
        return TYPES.getOrDefault(entry.objectType(), entry.objectType());
    }

    /** The page of the thing, where its key is its address. */
    public static Optional<String> page(AuditEntry entry) {
        return switch (entry.objectType()) {
            case "payment_event" -> Optional.of("/quan-ly/thanh-toan/" + entry.objectKey());
            case "bank_statement" -> Optional.of("/quan-ly/thanh-toan/sao-ke/" + entry.objectKey());
            case "difference" -> Optional.of("/quan-ly/thanh-toan/doi-soat/" + entry.objectKey());
            case "complaint" -> Optional.of("/quan-ly/khieu-nai/" + entry.objectKey());
            case "takedown" -> Optional.of("/quan-ly/go-bo/" + entry.objectKey());
            case "seller-stop" -> Optional.of("/quan-ly/ngung-ban/" + entry.objectKey());
            case "disclosure" -> Optional.of("/quan-ly/cung-cap-du-lieu/" + entry.objectKey());
            case "data-request" -> Optional.of("/quan-ly/yeu-cau-du-lieu/" + entry.objectKey());
            case "seller-member" -> Optional.of("/quan-ly/nguoi-ban/" + entry.objectKey() + "/nguoi-giup");
            case "seller" -> Optional.of("/quan-ly/nguoi-ban/" + entry.objectKey());
            case "dossier-sheet" -> Optional.of("/quan-ly/nguoi-ban/ho-so/nhap/" + entry.objectKey());
            case "dossier" -> Optional.of("/quan-ly/nguoi-ban/ho-so/" + entry.objectKey());
            case "draw" -> Optional.of("/quan-ly/lay-mau/" + entry.objectKey());
            case "site" -> Optional.of("/quan-ly/vung-trong/" + entry.objectKey());
            case "lot" -> Optional.of("/quan-ly/lo-hang/" + entry.objectKey());
            case "order" -> Optional.of("/quan-ly/don-hang/" + entry.objectKey());
            default -> Optional.empty();
        };
    }

    /** The same thing's page at its seller's desk. */
    public static Optional<String> ownPage(AuditEntry entry) {
        return switch (entry.objectType()) {
            case "order" -> Optional.of("/nha-ban/don-hang/" + entry.objectKey());
            case "lot" -> Optional.of("/nha-ban/lo-hang/" + entry.objectKey());
            case "site" -> Optional.of("/nha-ban/vung-trong/" + entry.objectKey());
            default -> Optional.empty();
        };
    }

    /** Long texts fold away; short ones stand in the row. */
    public static boolean isLong(@Nullable String text) {
        return text != null && text.length() > 120;
    }
}

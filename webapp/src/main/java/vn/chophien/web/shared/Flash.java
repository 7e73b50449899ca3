package vn.chophien.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message over one redirect. It travels in the address as a short code, so that nothing is stored, and only known
 * codes turn into sentences: a link cannot make the page say something else.
 */
public final class Flash {

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("da-luu", "Đã lưu."),
            Map.entry("da-them", "Đã thêm vào giỏ hàng."),
            Map.entry("da-xoa", "Đã bỏ khỏi giỏ hàng."),
            Map.entry("da-cap-nhat", "Đã cập nhật giỏ hàng."),
            Map.entry("het-phien", "Phiên đăng nhập đã hết. Bạn hãy đăng nhập lại."),
            Map.entry("da-dang-xuat", "Bạn đã đăng xuất."),
            Map.entry("da-huy", "Đã hủy đơn hàng."),
            Map.entry("da-dat-truoc", "Đã nhận lời đặt trước của bạn."),
            Map.entry("da-huy-dat-truoc", "Đã hủy lời đặt trước."),
            Map.entry("da-mo-dat-truoc", "Đã mở đợt đặt trước. Người mua thấy ngay trên trang sản phẩm."),
            Map.entry("da-dong-dat-truoc", "Đã đóng, không nhận đặt thêm."),
            Map.entry("da-chia-hang", "Đã chia hàng và lập đơn. Mọi người đang được báo."),
            Map.entry("da-dong-goi", "Đã đóng gói đơn hàng."),
            Map.entry("da-gui", "Đã giao đơn hàng cho bên vận chuyển."),
            Map.entry("da-nhan-tin", "Đã gửi tin nhắn."),
            Map.entry("da-gui-kien", "Đã giao kiện này đi. Khách đang được báo."),
            Map.entry("da-den-kien", "Đã ghi: kiện này đã đến."),
            Map.entry("da-bo-con-lai", "Đã ghi. Phần chưa gửi trở lại kho; hãy hoàn tiền phần này cho khách."),
            Map.entry("da-giao", "Đã ghi nhận khách nhận hàng."),
            Map.entry("da-tra-lai", "Đã ghi nhận khách trả lại hàng."),
            Map.entry("da-hoan-tien", "Đã ghi nhận hoàn tiền."),
            Map.entry("da-xin-hoan", "Đã gửi yêu cầu hoàn tiền. Cần người thứ hai duyệt."),
            Map.entry("da-nhan-hoan", "Đã ghi yêu cầu hoàn tiền."),
            Map.entry("da-duyet-hoan", "Đã duyệt hoàn tiền."),
            Map.entry("khong-duyet-hoan", "Đã ghi: không duyệt hoàn tiền."),
            Map.entry("da-thoi-hoan", "Đã ghi: không hoàn khoản này nữa."),
            Map.entry("da-cho-tai-khoan", "Cảm ơn bạn. Người bán đã thấy tài khoản này."),
            Map.entry("da-thay-tien", "Cảm ơn bạn. Đã ghi là bạn nhận được tiền."),
            Map.entry("da-ghi-thu-ho", "Đã ghi tiền thu hộ vào sổ."),
            Map.entry("da-ghi-sao-ke", "Đã ghi sao kê. Mỗi dòng chỉ tính một lần."),
            Map.entry("da-doi-soat", "Đã đối soát."),
            Map.entry("da-xin-huy", "Đã gửi lời xin hủy cho người bán."),
            Map.entry("da-khong-huy", "Đã trả lời người mua: không hủy."),
            Map.entry("da-nhan-hang", "Cảm ơn bạn. Đã ghi là đã nhận hàng."),
            Map.entry("da-danh-gia", "Cảm ơn bạn. Đánh giá đã hiện trên trang sản phẩm."),
            Map.entry("da-hoi", "Đã gửi câu hỏi cho người bán."),
            Map.entry("da-bao-noi-dung", "Cảm ơn bạn. Cán bộ của chợ sẽ xem."),
            Map.entry("da-tra-loi-nguoi-mua", "Đã trả lời. Mọi người đọc được trên trang sản phẩm."),
            Map.entry("da-xin-tra", "Đã gửi lời xin trả hàng cho người bán."),
            Map.entry("da-lap-hoa-don", "Nhà cung cấp đã lập hóa đơn. Khách được báo và tải được ở trang đơn hàng."),
            Map.entry(
                    "da-hoi-hoa-don",
                    "Đã hỏi nhà cung cấp, đang chờ trả lời. Chợ tự hỏi lại tới khi có kết quả, bạn không cần bấm thêm."),
            Map.entry("khong-lap-hoa-don", "Nhà cung cấp không lập hóa đơn này. Lý do ở bên dưới."),
            Map.entry("da-cat-hoa-don", "Đã cất hóa đơn. Khách được báo và tải được ở trang đơn hàng."),
            Map.entry("da-huy-hoa-don", "Đã ghi: hóa đơn đã hủy. Khách không còn thấy số này."),
            Map.entry("da-xep-hang", "Đã ghi hàng về. Phần còn tốt đã vào lại đúng lô."),
            Map.entry("dang-nhap-bang", "Đã bắt đầu nhập. Bạn có thể rời trang này, việc vẫn chạy tiếp."),
            Map.entry("dang-hoan-tac-bang", "Đã bắt đầu hoàn tác. Bạn có thể rời trang này, việc vẫn chạy tiếp."),
            Map.entry("da-chep", "Đã tạo bản sao. Hãy sửa tên và giá rồi gửi duyệt."),
            Map.entry("da-tao-nhap", "Đã lưu bản nháp. Hãy thêm ảnh, xem lại rồi gửi duyệt."),
            Map.entry("da-them-anh", "Đã thêm ảnh."),
            Map.entry("da-bo-anh", "Đã bỏ ảnh. Muốn lấy lại, mở “ảnh đã bỏ”."),
            Map.entry("da-xem-anh", "Đã ghi quyết định về ảnh."),
            Map.entry("xem-truoc", "Đây là bản xem trước, người mua chưa thấy."),
            Map.entry("da-gui-duyet", "Đã gửi duyệt."),
            Map.entry("da-duyet", "Đã duyệt sản phẩm."),
            Map.entry("da-hoi-them", "Đã gửi câu hỏi. Người bán sửa rồi gửi duyệt lại."),
            Map.entry("da-hoan-tac-duyet", "Đã hoàn tác. Các sản phẩm chưa ai sửa trở lại hàng chờ duyệt."),
            Map.entry("cho-nguoi-khac", "Đã ghi đề nghị. Cảnh báo nặng được bỏ qua khi một cán bộ khác đồng ý."),
            Map.entry("giu-canh-bao", "Cảnh báo được giữ lại."),
            Map.entry("da-tu-choi", "Đã từ chối sản phẩm."),
            Map.entry("da-an", "Đã ẩn sản phẩm khỏi chợ."),
            Map.entry("da-ghi-yeu-cau", "Đã ghi yêu cầu. Đồng hồ đang chạy."),
            Map.entry("da-go", "Đã gỡ. Sản phẩm đã rời kệ, giỏ hàng và kết quả tìm."),
            Map.entry("da-do-bo", "Đã dỡ bỏ yêu cầu."),
            Map.entry("da-tra-loi-y-kien", "Đã trả lời. Người bán đọc được."),
            Map.entry("da-gui-y-kien", "Đã gửi ý kiến. Cán bộ sẽ đọc và trả lời ở trang này."),
            Map.entry("da-ghi-ngung", "Đã ghi quyết định."),
            Map.entry("da-xac-nhan-ngung", "Đã xác nhận. Người bán đã được báo."),
            Map.entry("da-do-bo-ngung", "Đã dỡ bỏ quyết định."),
            Map.entry("da-xem-noi-dung", "Đã ghi nhận: nội dung mới ổn."),
            Map.entry("da-lay-lai", "Đã lấy lại nội dung cũ. Người bán sẽ đọc được lý do."),
            Map.entry("da-tam-giu", "Đã tạm giữ lô hàng."),
            Map.entry("da-mo-lai", "Đã mở lại lô hàng."),
            Map.entry("da-thu-hoi-khoa", "Đã thu hồi khóa. Hệ thống dùng khóa này không vào được nữa."),
            Map.entry("da-lap-lo", "Đã lập lô mới."),
            Map.entry("da-chia-lo", "Đã chia lô. Các lô mới nằm trong danh sách."),
            Map.entry("da-xuat-lo", "Đã ghi hàng xuất đi. Bên nhận sẽ xác nhận khi hàng đến."),
            Map.entry("da-nhan-lo", "Đã nhận hàng thành lô của bạn."),
            Map.entry("da-tra-lo", "Đã ghi hàng trả lại bên gửi."),
            Map.entry("da-tieu-huy", "Đã ghi tiêu hủy phần còn lại của lô."),
            Map.entry("da-cho-noi", "Cảm ơn bạn. Tỉnh của bạn đã được ghi."),
            Map.entry("thoi-noi", "Chợ không ghi tỉnh của bạn nữa."),
            Map.entry("da-tao-tem", "Đã tạo tem. Hãy tải về và in."),
            Map.entry("da-huy-tem", "Đã bỏ tem này."),
            Map.entry("da-thu-hoi", "Đã thu hồi. Các lô đã ngừng bán, người mua đang được báo."),
            Map.entry("da-dien-tap", "Đã diễn tập. Không lô nào bị dừng, không tin nào được gửi."),
            Map.entry("da-dung-thu-hoi", "Đã dừng thu hồi."),
            Map.entry("da-tra-loi", "Cảm ơn bạn, người bán đã nhận được câu trả lời."),
            Map.entry("da-bao", "Cảm ơn bạn. Chợ đã nhận phản ánh. Hãy giữ đường dẫn của trang này."),
            Map.entry("da-viet-them", "Đã gửi thêm lời của bạn."),
            Map.entry("da-tra-loi-khach", "Đã gửi. Người báo đọc được lời của bạn."),
            Map.entry("da-tiep-nhan", "Đã ghi là đang xem."),
            Map.entry("da-ket-thuc", "Đã kết thúc phản ánh."),
            Map.entry("da-ket-thuc-vu", "Đã kết thúc vụ việc."),
            Map.entry("da-ghi-nhat-ky", "Đã ghi vào nhật ký."),
            Map.entry("da-xoa-ten", "Đã xóa tên. Các mục vẫn nguyên trong sổ và vẫn kiểm tra được."),
            Map.entry("het-ten", "Không còn mục nào mang tên này. Có thể bạn vừa xóa xong."),
            Map.entry("da-hen-kiem-tra", "Đã bắt đầu kiểm tra sổ."),
            Map.entry(
                    "da-cong-bo-dot",
                    "Đã công bố đợt lấy mẫu. Danh sách đã chốt, đang chờ hạt giống từ sổ niêm phong."),
            Map.entry("da-phan-cong", "Đã phân công."),
            Map.entry("da-giu-phieu", "Đã nhận phiếu lấy mẫu."),
            Map.entry("da-ghi-ket-qua", "Đã ghi kết quả kiểm nghiệm."),
            Map.entry("da-vao", "Bạn đã đăng nhập."),
            Map.entry("het-buoc-hai", "Đăng nhập dở đã quá lâu. Bạn hãy đăng nhập lại."),
            Map.entry("da-go-hai-buoc", "Đã gỡ ứng dụng xác thực khỏi tài khoản."),
            Map.entry("da-doi-vai-tro", "Đã lưu vai trò. Có hiệu lực từ trang tiếp theo của người đó."),
            Map.entry("da-khoa-tai-khoan", "Đã khóa tài khoản và đăng xuất ở mọi nơi."),
            Map.entry("da-mo-tai-khoan", "Đã mở lại tài khoản."),
            Map.entry("da-ket-thuc-phien", "Đã đăng xuất người này ở mọi nơi."),
            Map.entry("da-go-ung-dung", "Đã gỡ ứng dụng. Lần đăng nhập tới, người này thiết lập lại."),
            Map.entry("da-gop-gio", "Bạn đã đăng nhập. Giỏ hàng trên máy này đã gộp vào giỏ của bạn."),
            Map.entry(
                    "da-gop-gio-bot",
                    "Bạn đã đăng nhập. Giỏ hàng đã gộp, nhưng có món ít hơn tổng hai giỏ vì chợ không còn đủ. Hãy xem lại giỏ."),
            Map.entry("da-gui-ho-so", "Chợ đã nhận hồ sơ. Bạn giữ số hồ sơ để hỏi khi cần."),
            Map.entry("da-xoa-ban-khai", "Đã xóa bản đang khai."),
            Map.entry("da-them-giay-to", "Đã thêm ảnh giấy tờ."),
            Map.entry("da-bo-giay-to", "Đã bỏ ảnh."),
            Map.entry("da-duyet-ho-so", "Đã duyệt. Người nộp bán hàng được ngay và đã được báo."),
            Map.entry("da-tra-ho-so", "Đã yêu cầu bổ sung. Người nộp đã được báo."),
            Map.entry("da-khong-duyet", "Đã ghi không duyệt. Người nộp đã được báo lý do."),
            Map.entry("da-gui-ma", "Đã gửi mã mới."),
            Map.entry("da-them-lien-he", "Đã xác minh và thêm vào tài khoản."),
            Map.entry("da-luu-dia-chi", "Đã lưu địa chỉ."),
            Map.entry("da-lay-lai-dia-chi", "Đã lấy lại địa chỉ."),
            Map.entry("da-nhan-don", "Các đơn cũ đã nằm trong tài khoản của bạn."),
            Map.entry("da-doi-mat-khau", "Đã đặt mật khẩu. Các nơi khác đã bị đăng xuất."),
            Map.entry("da-them-khoa", "Đã thêm khóa truy cập. Lần sau bạn vào được bằng khóa này."),
            Map.entry("da-xoa-khoa", "Đã xóa khóa truy cập. Bạn vẫn vào được bằng mã."),
            Map.entry("da-dang-xuat-noi-do", "Đã đăng xuất nơi đó."),
            Map.entry("da-dang-xuat-noi-khac", "Đã đăng xuất ở mọi nơi khác."),
            Map.entry("da-dong-y", "Đã ghi nhận bạn đồng ý."),
            Map.entry("da-bot-thanh-vien", "Đã bớt thành viên. Bạn lấy lại được trong 10 phút."),
            Map.entry("da-lay-lai-thanh-vien", "Đã lấy lại thành viên."),
            Map.entry("da-rut-loi-moi", "Đã rút lời mời. Đường dẫn không mở được nữa."),
            Map.entry("da-roi", "Bạn không còn là thành viên của gian hàng đó."),
            Map.entry("da-nhan-loi-moi", "Chào bạn. Bạn đã là thành viên của gian hàng này."),
            Map.entry("da-nho-giup", "Đã ghi. Người này giúp được ngay; gia đình vừa được báo."),
            Map.entry("da-rut-giup", "Đã rút lại. Người này không làm gì thay được nữa."),
            Map.entry("da-thoi-giup", "Bạn không còn làm giúp gia đình đó nữa."),
            Map.entry("da-nhan-ho-so", "Hồ sơ này là của bạn. Hãy xem lại từng phần, thêm giấy tờ rồi gửi."),
            Map.entry("da-nhap-ho-so", "Đã lập hồ sơ cho các dòng đúng. Hãy giao đường dẫn cho từng hộ."),
            Map.entry("da-rut", "Đã rút lại. Chợ dừng việc này ngay từ bây giờ."),
            Map.entry("da-gui-yeu-cau", "Đã gửi yêu cầu. Chợ trả lời trước ngày ghi bên dưới."),
            Map.entry("da-xoa-tai-khoan", "Tài khoản đã xóa. Đơn hàng vẫn xem được bằng mã đơn và số điện thoại."),
            Map.entry("da-gui-tin", "Đã gửi. Chỉ người đã đồng ý nhận được thư này."),
            Map.entry("da-tra-loi-yeu-cau", "Đã ghi lời trả lời."),
            Map.entry("da-lap-goi", "Đã lập gói. Cần một cán bộ khác xem và duyệt."),
            Map.entry("da-duyet-goi", "Đã duyệt gói. Giao được rồi."),
            Map.entry("da-giao-goi", "Đã ghi việc giao."),
            Map.entry("da-luu-nhap", "Đã lưu bản nháp. Xem lại rồi bấm đăng."),
            Map.entry("da-dang", "Đã đăng. Mọi máy chủ hiện trong nửa phút."),
            Map.entry("da-go-thong-bao", "Đã kết thúc. Bấm nhầm thì hiện lại được."),
            Map.entry("da-hien-lai", "Đã hiện lại."),
            Map.entry("da-ve-loi-co-san", "Đã trở về lời có sẵn."),
            Map.entry("khong-doi", "Không có gì thay đổi."),
            Map.entry("da-xu-ly", "Đã ghi nhận cách xử lý."));

    private Flash() {}

    static @Nullable String read(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return null;
        }
        for (String pair : query.split("&", -1)) {
            if (pair.startsWith("bao=")) {
                return SENTENCES.get(pair.substring(4));
            }
        }
        return null;
    }

    /** Post, redirect, get: where the browser goes after a form was taken. */
    public static Response redirect(String path, String code) {
        if (!SENTENCES.containsKey(code)) {
            throw new IllegalArgumentException("Unknown message " + code);
        }
        return Response.seeOther(
                        UriBuilder.fromUri(path).queryParam("bao", code).build())
                .build();
    }

    public static Response redirect(String path) {
        return Response.seeOther(UriBuilder.fromUri(path).build()).build();
    }
}

package vn.chophien.web.lot;

import static vn.chophien.web.language.Text.tell;
import static vn.chophien.web.language.Text.vi;

import gg.jte.Content;
import java.util.regex.Pattern;

/** Notes in the book of a lot, for templates. Most of them people wrote; some the program did, and so begins their text. */
public final class BookWords {

    private static final Pattern OF_THE_PROGRAM = Pattern.compile("(Chia|Gộp|Chế biến|Đóng gói) từ lô .*"
            + "|(Xuất cho|Nhận từ|Lập từ nhật ký thu hoạch:|Dừng thu hồi:|Tạm dừng bán: mã|Được bán lại: mã) .*"
            + "|Lần dùng .* Lô này thu hoạch ngày .*|Hàng gửi đi bị trả lại|Mẫu do Sở lấy|Chợ|Sở Công Thương.*|Tự động theo nhật ký"
            + "|[\\d.,]+ \\p{L}+");

    private BookWords() {}

    /** In the reader's language where the program wrote it; else as it was written, marked as Vietnamese. */
    public static Content told(String words) {
        return OF_THE_PROGRAM.matcher(words).matches() ? tell(words) : vi(words);
    }
}

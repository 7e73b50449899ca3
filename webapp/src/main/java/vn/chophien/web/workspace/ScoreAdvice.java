package vn.chophien.web.workspace;

import vn.chophien.site.DiaryScore;

/** What somebody who keeps a diary can do for each part of its score. */
public final class ScoreAdvice {

    private ScoreAdvice() {}

    public static String of(DiaryScore.Part part) {
        return switch (part) {
            case COMPLETE ->
                "Ghi đủ các ô của việc ấy: bón phân ghi loại phân và lượng; phun thuốc ghi hoạt chất, trừ gì, liều, số ngày"
                        + " cách ly; thu hoạch ghi số cân.";
            case TIMELY -> "Ghi trong ngày làm hoặc hôm sau. Mất sóng cũng ghi được, điện thoại tự gửi khi có mạng.";
            case PHOTOS -> "Chụp ảnh kèm theo, ít nhất ở một nửa số dòng.";
            case STEADY -> "Đọc lại trước khi bấm Ghi, để ít phải sửa dòng.";
        };
    }
}

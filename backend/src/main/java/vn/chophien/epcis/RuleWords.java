package vn.chophien.epcis;

import vn.chophien.trace.epcis.Rule;

/** The rules of events in plain Vietnamese. */
final class RuleWords {

    private RuleWords() {}

    static String sentence(Rule rule) {
        return switch (rule) {
            case REQUIRED -> "Thiếu trường này.";
            case UNKNOWN_MEMBER -> "EPCIS không có trường này. Trường riêng phải có tiền tố.";
            case UNKNOWN_PREFIX -> "Tiền tố này chưa được khai trong @context.";
            case JSON_TYPE -> "Sai kiểu dữ liệu JSON.";
            case URI -> "Đây không phải là một URI đầy đủ, dài nhất 500 ký tự.";
            case TIME -> "Hãy ghi thời điểm có múi giờ, ví dụ 2026-02-01T07:00:00.000+07:00.";
            case CLOCK -> "Thời điểm này ở tương lai hoặc quá xa trong quá khứ. Hãy xem lại đồng hồ.";
            case OFFSET -> "Hãy ghi múi giờ, ví dụ +07:00.";
            case WORD -> "Từ này không có trong từ vựng CBV. Từ riêng phải là một URI.";
            case UNIT -> "Hãy ghi mã đơn vị UN/ECE, ví dụ KGM.";
            case QUANTITY -> "Số lượng phải lớn hơn 0 và nhỏ hơn một triệu tỷ.";
            case REPEATED -> "Có giá trị bị lặp lại.";
            case NOTHING_TOLD -> "Sự kiện chưa nói về vật nào.";
            case ILMD -> "Trường ilmd chỉ có ở sự kiện tạo ra vật mới.";
            case PARENT -> "Thiếu mã của kiện chứa (parentID).";
            case GS1_KEY -> "Mã GS1 này sai: hãy xem lại độ dài và số kiểm tra.";
            case CYCLE -> "Một vật không thể được làm ra từ chính nó hoặc nằm trong chính nó.";
            case TOO_LARGE -> "Giá trị này quá lớn.";
        };
    }
}

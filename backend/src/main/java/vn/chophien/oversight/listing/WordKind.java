package vn.chophien.oversight.listing;

/** Why a word in a listing deserves a look. */
public enum WordKind {
    MEDICINE("Như thuốc chữa bệnh", "Hỏi khi đứng trong lời về đồ ăn, đồ uống, mỹ phẩm."),
    SUPERLATIVE("Nhất, số một", "Hỏi xem có gì chứng minh. “Ngon nhất khi còn nóng” là lời dặn, không hỏi."),
    FORBIDDEN("Hàng không được bán", "Hỏi xem có đúng là hàng ấy không."),
    CLAIM("Cần giấy hoặc nhật ký", "Hỏi khi sản phẩm không có vụ nào ghi nhật ký và không nêu giấy tờ.");

    private final String vietnamese;
    private final String meaning;

    WordKind(String vietnamese, String meaning) {
        this.vietnamese = vietnamese;
        this.meaning = meaning;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String meaning() {
        return meaning;
    }
}

package vn.chophien.api;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of failure that the API answers with; the page of the API explains each under its address. */
public enum ProblemKind {
    INVALID("khong-hop-le", 400, "request.invalid", "Yêu cầu chưa đúng", "Hãy xem lại các trường được nêu."),
    REFUSED(
            "khong-co-quyen",
            401,
            "request.not-allowed",
            "Không được phép",
            "Bạn chưa đăng nhập, hoặc chữ ký, khóa không đúng."),
    FORBIDDEN(
            "ngoai-quyen",
            403,
            "request.forbidden",
            "Ngoài quyền của bạn",
            "Bạn đã đăng nhập, nhưng vai trò của bạn không được làm việc này."),
    NOT_FOUND("khong-tim-thay", 404, "not-found", "Không tìm thấy", "Không có gì ở địa chỉ này."),
    METHOD("sai-cach-goi", 405, "method.not-allowed", "Sai cách gọi", "Địa chỉ này không nhận phương thức vừa dùng."),
    NOT_ACCEPTABLE("sai-kieu-tra-ve", 406, "answer.not-acceptable", "Không có kiểu trả về này", "API chỉ trả về JSON."),
    RULE("trai-quy-tac", 409, "rule.violated", "Chưa làm được việc này", "Quy tắc của chợ chưa cho phép việc này."),
    TOO_LARGE("qua-lon", 413, "body.too-large", "Nội dung quá lớn", "Nội dung gửi lên tối đa 64 kB."),
    MEDIA_TYPE(
            "sai-kieu-gui-len",
            415,
            "body.not-json",
            "Sai kiểu nội dung",
            "Hãy gửi JSON, với Content-Type: application/json."),
    KEY_REUSED(
            "khoa-da-dung",
            422,
            "idempotency-key.reused",
            "Khóa đã dùng cho yêu cầu khác",
            "Idempotency-Key này đã dùng với nội dung khác. Hãy tạo khóa mới."),
    TOO_MANY("qua-nhieu-lan", 429, "too-many-tries", "Quá nhiều lần", "Hãy đợi rồi thử lại."),
    FAILURE("truc-trac", 500, "market.failure", "Chợ đang gặp trục trặc", "Lỗi này là của chợ. Hãy thử lại sau."),
    UNAVAILABLE("tam-ngung", 503, "market.unavailable", "Chợ đang tạm ngừng", "Hãy thử lại sau ít phút.");

    private final String slug;
    private final int status;
    private final String code;
    private final String title;
    private final String sentence;

    ProblemKind(String slug, int status, String code, String title, String sentence) {
        this.slug = slug;
        this.status = status;
        this.code = code;
        this.title = title;
        this.sentence = sentence;
    }

    /** The kind that stands for a status; what the API has no kind for is a failure of ours or of the caller's. */
    static ProblemKind of(int status) {
        Optional<ProblemKind> known =
                Arrays.stream(values()).filter(kind -> kind.status == status).findFirst();
        return known.orElse(status < 500 ? INVALID : FAILURE);
    }

    /** The place on the API's page that explains it, which is the problem's type. */
    public String anchor() {
        return "loi-" + slug;
    }

    public int status() {
        return status;
    }

    /** The code where nothing more exact is known. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String sentence() {
        return sentence;
    }
}

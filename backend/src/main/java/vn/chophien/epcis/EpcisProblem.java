package vn.chophien.epcis;

/** The kinds of failure of EPCIS 2.0, 12.4, and the few that HTTP adds; each a problem document of RFC 9457. */
public enum EpcisProblem {
    VALIDATION(400, "ValidationException", "Sự kiện chưa đúng EPCIS 2.0"),
    QUERY_PARAMETER(400, "QueryParameterException", "Tham số hỏi chưa đúng"),
    SECURITY(401, "SecurityException", "Cần khóa API"),
    FORBIDDEN(403, "SecurityException", "Không được phép"),
    NO_SUCH_RESOURCE(404, "NoSuchResourceException", "Không tìm thấy"),
    METHOD(405, "", "Sai cách gọi"),
    NOT_ACCEPTABLE(406, "NotAcceptableException", "Không có kiểu trả về này"),
    ALREADY_EXISTS(409, "ResourceAlreadyExistsException", "Sự kiện này đã có"),
    CAPTURE_LIMIT(413, "CaptureLimitExceededException", "Tài liệu quá lớn"),
    QUERY_TOO_LARGE(413, "QueryTooLargeException", "Có quá nhiều sự kiện"),
    MEDIA_TYPE(415, "UnsupportedMediaTypeException", "Sai kiểu nội dung"),
    TOO_MANY(429, "", "Quá nhiều lần"),
    FAILURE(500, "ImplementationException", "Chợ đang gặp trục trặc"),
    UNAVAILABLE(503, "ImplementationException", "Chợ đang tạm ngừng");

    private final int status;
    private final String exception;
    private final String title;

    EpcisProblem(int status, String exception, String title) {
        this.status = status;
        this.exception = exception;
        this.title = title;
    }

    public int status() {
        return status;
    }

    /** The problem's type: a URI of the standard, or what RFC 9457 says where HTTP's status tells all. */
    public String type() {
        return exception.isEmpty() ? "about:blank" : "epcisException:" + exception;
    }

    public String title() {
        return title;
    }
}

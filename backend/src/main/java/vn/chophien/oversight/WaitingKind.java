package vn.chophien.oversight;

/** What may wait for staff, the riskiest first: goods that may harm people, then rights with a clock, then the rest. */
public enum WaitingKind {
    TAKEDOWN("Yêu cầu gỡ chưa thực hiện"),
    DISCLOSURE("Yêu cầu cung cấp dữ liệu của cơ quan"),
    STOP("Chấm dứt người bán chờ người thứ hai"),
    RECALL("Việc của các lần thu hồi"),
    COMPLAINT("Phản ánh đang mở"),
    DATA_REQUEST("Yêu cầu về dữ liệu"),
    APPEAL("Ý kiến của người bán về yêu cầu gỡ"),
    PAYMENT("Giao dịch chưa khớp đơn"),
    FLAG("Cảnh báo"),
    DOSSIER("Hồ sơ xin bán hàng"),
    LISTING("Sản phẩm chờ duyệt"),
    REWRITTEN("Nội dung vừa sửa"),
    CERTIFICATE("Chứng nhận sắp hết hạn"),
    YEARLY_REPORT("Báo cáo thương mại điện tử năm trước");

    private final String vietnamese;

    WaitingKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}

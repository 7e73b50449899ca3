package vn.chophien.web.transparency;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.ledger.AuditFinding;
import vn.chophien.ledger.Subject;

/** What an audit of the log found, in plain words. */
public final class AuditWords {

    private static final Map<String, String> KINDS = Map.of(
            "DIARY", "dòng nhật ký",
            "LOT_STEP", "bước của lô",
            "LOT_TEST", "phiếu kiểm nghiệm",
            "LOT_SAMPLE", "phiếu lấy mẫu",
            "AUDIT", "khối nhật ký quản trị",
            "AUDIT_ROW", "dòng nhật ký quản trị");

    private AuditWords() {}

    public static String sentence(AuditFinding finding) {
        String row = KINDS.getOrDefault(finding.sourceKind(), finding.sourceKind()) + " số " + finding.sourceId();
        return switch (finding.kind()) {
            case ROW_EDITED -> "Đã bị sửa sau khi niêm phong: " + row + "." + other(finding);
            case ROW_MISSING -> "Đã bị xóa sau khi niêm phong: " + row + ".";
            case ROW_UNSEALED -> "Được thêm mà không qua niêm phong: " + row + ".";
            case ROW_WAITS -> "Chờ niêm phong quá lâu: " + row + ".";
            case LEAF_EDITED -> "Mục " + finding.detail() + " của sổ đã bị sửa. Mục này niêm phong " + row + ".";
            case PRIVATE_EDITED ->
                "Phần riêng của mục " + finding.detail() + " bị sửa. Mục này niêm phong " + row + ".";
            case PRIVATE_LOST ->
                "Phần riêng của mục " + finding.detail() + " bị mất mà không có yêu cầu xóa. Mục này niêm phong " + row
                        + ".";
            case LEAF_MISSING -> "Sổ mất mục " + finding.detail() + ".";
            case CHECKPOINT -> "Các mục của sổ không ra đúng dấu đã ký. Cỡ sổ: " + finding.detail() + " mục.";
            case ROLLED_BACK -> "Sổ đã bị lùi lại, ngắn hơn trước đây: " + finding.detail() + " mục.";
        };
    }

    private static String other(AuditFinding finding) {
        return finding.detail().isEmpty() ? "" : " Chỗ khác: " + finding.detail() + ".";
    }

    /** The page of the lot that it is about; null for everything else. */
    public static @Nullable String page(AuditFinding finding) {
        String lot = Subject.nameOfLot("");
        return finding.subject().startsWith(lot) ? "/l/" + finding.subject().substring(lot.length()) : null;
    }
}

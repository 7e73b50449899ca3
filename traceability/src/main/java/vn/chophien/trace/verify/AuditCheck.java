package vn.chophien.trace.verify;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import vn.chophien.trace.seal.AuditProof;
import vn.chophien.trace.seal.LogKey;

/** Says of a stretch of the audit trail whether it is what was sealed. */
final class AuditCheck {

    private AuditCheck() {}

    /** @return the exit code */
    static int run(String json, Optional<LogKey> given, PrintStream out) {
        AuditProof proof = AuditProof.parse(json);
        List<AuditProof.Found> found = proof.check(given.orElse(proof.key()));
        long rows =
                proof.blocks().stream().mapToLong(block -> block.rows().size()).sum();
        out.println(
                "Nhật ký quản trị: " + rows + " dòng trong " + proof.blocks().size() + " khối, dấu "
                        + proof.checkpoint().checkpoint().brief() + " của "
                        + proof.checkpoint().checkpoint().origin());
        if (given.isEmpty()) {
            out.println("Khóa lấy từ chính tệp này. Hãy so với khóa ở nguồn bạn tin: " + proof.key());
        }
        found.forEach(one -> out.println("✗ " + sentence(one)));
        out.println(found.isEmpty() ? "✓ Mọi dòng đều đúng như đã niêm phong." : "✗ Có điều không khớp.");
        return found.isEmpty() ? 0 : 1;
    }

    private static String sentence(AuditProof.Found found) {
        return switch (found.fault()) {
            case SIGNATURE -> "Dấu niêm phong không do khóa này ký.";
            case NOT_IN_LOG -> "Không có trong sổ: khối dòng " + found.range() + ".";
            case ROWS -> "Đã bị sửa, thêm hoặc bớt: dòng trong khối " + found.range() + ".";
            case GAP -> "Thiếu khối ngay trước khối dòng " + found.range() + ".";
        };
    }
}

package vn.chophien.web.transparency;

import java.util.List;
import vn.chophien.trace.seal.Bundle;
import vn.chophien.web.shared.SavedPage;

/**
 * A proof as one file: the words, the verifier and the bundle.
 */
public final class OfflineProof {

    private static final List<String> MODULES = List.of(
            "proof/sha2",
            "proof/ed25519",
            "proof/merkle",
            "proof/check",
            "proof/receipt",
            "proof/words",
            "proof/view",
            "proof/saved");

    private OfflineProof() {}

    public static String page(String title, String address, Bundle bundle) {
        String scripts = SavedPage.scripts(MODULES);
        return """
                <!DOCTYPE html>
                <html lang="vi">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Bằng chứng: %1$s</title>
                <style>%2$s</style>
                </head>
                <body class="saved">
                <main>
                <h1>%1$s</h1>
                <p>Bản lưu này tự kiểm tra được khi không có mạng. Trang gốc: %3$s</p>
                <div data-proof aria-live="polite"><p>Trình duyệt cần bật JavaScript để tính lại bằng chứng.</p></div>
                <h2>Khóa của sổ</h2>
                <p>Hãy so với khóa ở nơi khác bạn tin, như trang của cơ quan quản lý hoặc tờ nhãn đã in.</p>
                <p><code>%4$s</code></p>
                </main>
                <script type="application/json" id="bundle">%5$s</script>
                <script type="module">%6$s</script>
                </body>
                </html>
                """.formatted(
                        SavedPage.escaped(title),
                        SavedPage.styles(),
                        SavedPage.escaped(address),
                        SavedPage.escaped(bundle.key().encoded()),
                        bundle.json().replace("<", "\\u003c"),
                        scripts);
    }
}

package vn.chophien.web.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chophien.inspection.DrawLot;
import vn.chophien.inspection.DrawView;
import vn.chophien.inspection.DrawnFrom;
import vn.chophien.trace.json.Json;
import vn.chophien.web.shared.SavedPage;

/** An opened draw as one file: for programs, and as a page that draws again by itself. */
final class DrawFile {

    private static final List<String> MODULES = List.of("proof/sha2", "draw/draw", "draw/view", "draw/saved");

    private DrawFile() {}

    static String json(DrawView draw) {
        DrawnFrom from = Objects.requireNonNull(draw.from());
        Map<String, Json> file = new LinkedHashMap<>();
        file.put("title", text(draw.head().title()));
        file.put("announcement", text(draw.announcement()));
        file.put("announcementHash", text(draw.head().listHash().hex()));
        file.put("sealedLeaf", text(from.announcement().body()));
        file.put("sealedLeafIndex", text(Long.toString(from.announcement().index())));
        file.put("sealedBy", text(from.sealedBy().signed().note()));
        file.put("seedCheckpoint", text(from.seed().signed().note()));
        file.put("seed", text(from.seed().signed().checkpoint().root().hex()));
        file.put(
                "drawn",
                new Json.Arr(draw.drawn().stream()
                        .map(lot -> text(lot.address().token().value()))
                        .toList()));
        file.put("lots", new Json.Arr(draw.lots().stream().map(DrawFile::lot).toList()));
        return Json.write(new Json.Obj(file));
    }

    private static Json lot(DrawLot lot) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("token", text(lot.address().token().value()));
        members.put("number", text(lot.address().number().value()));
        members.put("name", text(lot.name()));
        members.put("seller", text(lot.sellerName()));
        members.put("weight", new Json.Num(Integer.toString(lot.weight())));
        return new Json.Obj(members);
    }

    private static Json text(String value) {
        return new Json.Str(value);
    }

    static String page(DrawView draw, String address) {
        String scripts = SavedPage.scripts(MODULES);
        return """
                <!DOCTYPE html>
                <html lang="vi">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Bốc thăm: %1$s</title>
                <style>%2$s</style>
                </head>
                <body class="saved">
                <main>
                <h1>Bốc thăm: %1$s</h1>
                <p>Bản lưu này tự bốc lại được khi không có mạng. Trang gốc: %3$s</p>
                <div data-redrawn aria-live="polite"><p>Trình duyệt cần bật JavaScript để bốc lại.</p></div>
                </main>
                <script type="application/json" id="draw">%4$s</script>
                <script type="module">%5$s</script>
                </body>
                </html>
                """.formatted(
                        SavedPage.escaped(draw.head().title()),
                        SavedPage.styles(),
                        SavedPage.escaped(address),
                        json(draw).replace("<", "\\u003c"),
                        scripts);
    }
}

package vn.chophien.site;

import java.util.Map;
import vn.chophien.trace.plot.InvalidPlot;

/** Why an outline was refused, in words that its owner can act on. */
final class PlotSentences {

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("plot.not-geojson", "Tệp không phải GeoJSON đúng. Hãy xuất lại từ ứng dụng đo đất."),
            Map.entry("plot.not-kml", "Tệp KML bị hỏng hoặc thiếu phần cuối. Hãy xuất lại từ ứng dụng đo đất."),
            Map.entry("plot.no-geometry", "Tệp có mục không mang ranh giới nào."),
            Map.entry("plot.geometry-type", "Tệp phải là vùng khép kín hoặc một điểm, không phải đường đi."),
            Map.entry("plot.hole", "Ranh giới có lỗ ở giữa. Hãy chia thành nhiều vùng không có lỗ."),
            Map.entry("plot.empty", "Tệp không có vùng nào, hoặc có quá nhiều vùng."),
            Map.entry("plot.many-points", "Tệp có nhiều điểm rời. Hãy gửi một vùng khép kín hoặc một điểm."),
            Map.entry("plot.too-few", "Ranh giới cần ít nhất ba góc."),
            Map.entry("plot.too-many", "Ranh giới có quá nhiều góc. Hãy làm gọn rồi gửi lại."),
            Map.entry("plot.open", "Ranh giới chưa khép kín: điểm cuối phải trùng điểm đầu."),
            Map.entry("plot.self-crossing", "Ranh giới tự cắt qua chính nó hoặc không có diện tích."),
            Map.entry("plot.parts-overlap", "Hai phần của ranh giới chồng lên nhau."),
            Map.entry("plot.swapped", "Có vẻ vĩ độ và kinh độ bị đổi chỗ. Kinh độ (khoảng 105) phải ghi trước."),
            Map.entry("plot.range", "Có tọa độ không nằm trên Trái Đất. Hãy dùng độ thập phân, hệ WGS-84."),
            Map.entry("plot.number", "Có tọa độ không phải là số."));

    private PlotSentences() {}

    static String of(InvalidPlot wrong) {
        String sentence = SENTENCES.getOrDefault(wrong.code(), "Chợ không đọc được ranh giới này.");
        return wrong.at()
                .map(at -> sentence + " Xem gần điểm " + at.toString().replace(",", ", ") + ".")
                .orElse(sentence);
    }
}

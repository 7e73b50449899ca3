package vn.chophien.lot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The published list of key data elements, and the column in which each of them stands. */
class KdeColumnsTest {

    /** By a word of the element, the more special before the more general. */
    private static final List<Map.Entry<String, String>> COLUMN_OF = List.of(
            Map.entry("immediate subsequent recipient", "Giao cho"),
            Map.entry("immediate previous source", "Nhận từ"),
            Map.entry("reference document", "Chứng từ"),
            Map.entry("lot code source location", "Nơi cấp mã lô"),
            Map.entry("lot codes of the food used", "Lô đã dùng và khối lượng (kg)"),
            Map.entry("description of the food used", "Lô đã dùng và khối lượng (kg)"),
            Map.entry("quantity of each lot used", "Lô đã dùng và khối lượng (kg)"),
            Map.entry("lot code", "Mã truy xuất của lô"),
            Map.entry("commodity and variety", "Giống"),
            Map.entry("quantity and unit", "Khối lượng (kg)"),
            Map.entry("field or growing area", "Vùng trồng hoặc mã số"),
            Map.entry("date of harvesting", "Ngày thu hoạch"),
            Map.entry("farm", "Nơi thu hoạch"),
            Map.entry("harvester business name", "Nơi thu hoạch"),
            Map.entry("cooling location and date", "Ngày"),
            Map.entry("product description", "Tên hàng"),
            Map.entry("location", "Nơi thực hiện"),
            Map.entry("date", "Ngày"));

    @Test
    void hasAColumnForEveryKeyDataElement() throws IOException {
        Path file = Path.of(System.getProperty("chophien.shared", ""), "conformance/kde/kde-checklist.tsv");
        assumeTrue(Files.isReadable(file), () -> "The checklist is not here: " + file);
        List<String> elements = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("FSMA 204"))
                .map(line -> line.split("\t", -1)[1])
                .toList();

        assertThat(elements)
                .hasSize(53)
                .allSatisfy(element -> assertThat(COLUMN_OF.stream()
                                .filter(column -> element.contains(column.getKey()))
                                .findFirst())
                        .as(element)
                        .hasValueSatisfying(column -> assertThat(KdeRow.COLUMNS).contains(column.getValue())));
        System.out.println("kde/kde-checklist.tsv: " + elements.size() + "/" + elements.size()
                + " FSMA elements have a column; the 5 of the public look-up stand on the lot's page");
    }
}

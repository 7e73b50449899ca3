package vn.chophien.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A commune as it was called until 1 July 2025.
 *
 * @param code of that time; a district that had no communes has {@code h} and the code of its new commune
 * @param name with its kind; empty for such a district
 * @param district with its kind
 * @param province with its kind
 * @param now what it became; several communes where it was divided
 */
public record FormerCommune(String code, String name, String district, String province, List<CommuneView> now) {

    /** Nobody but those who live there can say in which part they are. */
    public boolean isDivided() {
        return now.size() > 1;
    }

    public boolean became(String communeCode) {
        return now.stream().anyMatch(commune -> commune.code().equals(communeCode));
    }

    /** To stand in a sentence: {@code xã Xuân Lạc, huyện Chợ Đồn, tỉnh Bắc Kạn}. */
    public String inFull() {
        String above = PlaceName.inSentence(district) + ", " + PlaceName.inSentence(province);
        return name.isEmpty() ? above : PlaceName.inSentence(name) + ", " + above;
    }

    static List<FormerCommune> of(List<PlaceRepository.FormerRow> rows, Map<String, CommuneView> communes) {
        Map<String, FormerCommune> byCode = new LinkedHashMap<>();
        for (PlaceRepository.FormerRow row : rows) {
            byCode.computeIfAbsent(
                            row.code(),
                            code -> new FormerCommune(
                                    code, row.name(), row.district(), row.province(), new ArrayList<>()))
                    .now()
                    .add(Objects.requireNonNull(communes.get(row.communeCode())));
        }
        return List.copyOf(byCode.values());
    }
}

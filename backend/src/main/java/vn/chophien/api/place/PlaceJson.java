package vn.chophien.api.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.CommuneView;
import vn.chophien.place.FormerCommune;
import vn.chophien.place.FoundPlace;

/**
 * @param formerName its name until 1 July 2025; missing when it was found by its name of today
 * @param divided the former commune became several, so that somebody has to choose
 */
public record PlaceJson(
        @Nullable String formerCode, @Nullable String formerName, boolean divided, List<Commune> communes) {

    static PlaceJson of(FoundPlace found) {
        FormerCommune former = found.former();
        return new PlaceJson(
                former == null ? null : former.code(),
                former == null ? null : former.inFull(),
                found.isDivided(),
                found.now().stream().map(Commune::of).toList());
    }

    /** @param code to send as {@code commune} of an order */
    public record Commune(String code, String name, String provinceCode, String provinceName) {

        static Commune of(CommuneView commune) {
            return new Commune(commune.code(), commune.fullName(), commune.provinceCode(), commune.provinceName());
        }
    }

    public record All(List<PlaceJson> items, int total) {}
}

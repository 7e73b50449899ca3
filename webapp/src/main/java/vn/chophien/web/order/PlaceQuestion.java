package vn.chophien.web.order;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.CommuneView;
import vn.chophien.place.FormerCommune;
import vn.chophien.place.FoundPlace;
import vn.chophien.place.PlaceService;
import vn.chophien.web.shared.Form;

/**
 * Where goods go, asked by name: what was typed, what it may mean, and under which older name the chosen commune was
 * found. A place that was found stands in the form as {@code commune/former}.
 *
 * @param isAsked the button for it was pressed, so that finding nothing must be said
 */
public record PlaceQuestion(
        String typed,
        boolean isAsked,
        List<FoundPlace> found,
        @Nullable FormerCommune former) {

    public static final String BUTTON = "tim";

    static final String TYPED = "place";
    static final String FORMER = "former";
    static final String CHOSEN = "found";

    static PlaceQuestion of(Form form, PlaceService places) {
        boolean isAsked = form.text("only-show").equals(BUTTON);
        FormerCommune former = places.former(form.text(FORMER))
                .filter(commune -> commune.became(form.text("commune")))
                .orElse(null);
        List<FoundPlace> found = isAsked ? places.search(form.text(TYPED)) : List.of();
        return new PlaceQuestion(form.text(TYPED), isAsked, found, former);
    }

    /** One place that is not divided is what was meant; everything else is for a person to say. */
    public boolean isClear() {
        return found.size() == 1 && !found.get(0).isDivided();
    }

    /** The form with the place that was picked from those that were found; what was picked there wins over the lists. */
    static Form answered(Form form, PlaceService places) {
        String[] chosen = form.text(CHOSEN).split("/", -1);
        CommuneView commune = chosen.length == 2 ? places.find(chosen[0]).orElse(null) : null;
        if (commune == null) {
            return form;
        }
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        values.putAll(form.values());
        values.putSingle("province", commune.provinceCode());
        values.putSingle("commune", commune.code());
        values.putSingle(FORMER, chosen[1]);
        values.remove(CHOSEN);
        return new Form(values, form.errors());
    }
}

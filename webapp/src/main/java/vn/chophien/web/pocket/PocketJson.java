package vn.chophien.web.pocket;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.DiaryField;
import vn.chophien.site.DiaryKind;
import vn.chophien.site.FarmProduct;
import vn.chophien.site.PocketDiary;
import vn.chophien.site.PocketSeason;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Assets;
import vn.chophien.web.workspace.DiaryForm;

/** What the diary's application takes along, as it reads it. */
final class PocketJson {

    private PocketJson() {}

    static String of(PocketDiary diary, Actor actor, Function<DiaryKind, List<FarmProduct>> products) {
        JsonObjectBuilder kinds = JSON.createObjectBuilder();
        Stream.of(DiaryKind.values()).forEach(kind -> kinds.add(kind.name(), kind(kind)));
        JsonArrayBuilder seasons = JSON.createArrayBuilder();
        diary.seasons().forEach(season -> seasons.add(season(season)));
        JsonArrayBuilder listed = JSON.createArrayBuilder();
        Stream.of(DiaryKind.values())
                .filter(DiaryKind::hasList)
                .flatMap(kind -> products.apply(kind).stream())
                .forEach(product -> listed.add(product(product)));
        return JSON.createObjectBuilder()
                .add("account", Long.toString(actor.accountId()))
                .add("name", actor.name())
                .add("at", diary.at().toString())
                .add("extraDays", diary.extraDays())
                .add("units", JSON.createArrayBuilder(PocketDiary.units()))
                .add("kinds", kinds)
                .add("seasons", seasons)
                .add("products", listed)
                .build()
                .toString();
    }

    private static JsonObjectBuilder kind(DiaryKind kind) {
        JsonArrayBuilder details = JSON.createArrayBuilder();
        for (DiaryField field : DiaryField.of(kind)) {
            details.add(JSON.createObjectBuilder()
                    .add("name", field.column())
                    .add("wire", field.wireName())
                    .add("label", field.vietnamese())
                    .add("length", field.length())
                    .add("choices", JSON.createArrayBuilder(field.choices()))
                    .add("asked", field.isAskedBy(kind)));
        }
        return JSON.createObjectBuilder()
                .add("work", Choices.name(kind))
                .add("word", kind.vietnamese())
                .add("material", DiaryForm.material(kind))
                .add("amount", DiaryForm.amount(kind))
                .add("days", kind.needsInterval() ? DiaryForm.days(kind) : "")
                .add("listed", kind.hasList())
                .add("yield", kind.isYield())
                .add("waits", kind.waits())
                .add("asksAmount", kind.asksAmount())
                .add("details", details);
    }

    private static JsonObjectBuilder season(PocketSeason pocket) {
        JsonArrayBuilder kinds = JSON.createArrayBuilder();
        DiaryKind.on(pocket.site().kind()).forEach(kind -> kinds.add(kind.name()));
        JsonObjectBuilder usual = JSON.createObjectBuilder();
        pocket.usual().forEach(entry -> usual.add(entry.kind().name(), usual(entry)));
        JsonArrayBuilder waits = JSON.createArrayBuilder();
        pocket.waits().forEach(entry -> waits.add(waiting(entry)));
        List<DiaryEntryView> diary = pocket.season().diary();
        JsonObjectBuilder season = JSON.createObjectBuilder()
                .add("id", Long.toString(pocket.season().id()))
                .add("site", Long.toString(pocket.site().id()))
                .add("place", pocket.site().name())
                .add("crop", pocket.season().crop())
                .add("started", pocket.season().startedOn().toString())
                .add(
                        "picture",
                        Assets.url("art/"
                                + CropPicture.of(
                                        pocket.season().crop(), pocket.site().kind()) + ".svg"))
                .add("land", pocket.sharesSprays())
                .add(
                        "performer",
                        diary.isEmpty() ? "" : diary.get(diary.size() - 1).performer())
                .add("kinds", kinds)
                .add("usual", usual)
                .add("waits", waits);
        put(season, "variety", pocket.season().variety());
        put(season, "ended", pocket.season().endedOn());
        return season;
    }

    /** The note only where nothing else says what was done. */
    private static JsonObjectBuilder usual(DiaryEntryView entry) {
        JsonObjectBuilder usual = JSON.createObjectBuilder();
        put(usual, "material", entry.material());
        put(usual, "activeIngredient", entry.activeIngredient());
        put(usual, "target", entry.target());
        put(usual, "phiDays", entry.phiDays());
        if (!entry.kind().isYield()) {
            put(usual, "amount", entry.amount());
        }
        if (!entry.kind().isYield() && DiaryForm.material(entry.kind()).isEmpty()) {
            put(usual, "note", entry.note());
        }
        entry.details().fields().forEach((field, text) -> put(usual, field.column(), text));
        return usual;
    }

    private static JsonObjectBuilder waiting(DiaryEntryView entry) {
        JsonObjectBuilder waiting = JSON.createObjectBuilder()
                .add("kind", entry.kind().name())
                .add("day", entry.day().toString());
        put(waiting, "material", entry.material());
        put(waiting, "days", entry.phiDays());
        return waiting;
    }

    private static JsonObjectBuilder product(FarmProduct product) {
        JsonObjectBuilder listed = JSON.createObjectBuilder()
                .add("kind", product.kind().name())
                .add("name", product.tradeName())
                .add("ingredient", product.activeIngredient());
        put(listed, "days", product.labelDays());
        return listed;
    }

    private static void put(JsonObjectBuilder object, String name, @Nullable Object value) {
        if (value != null) {
            object.add(name, value.toString());
        }
    }
}

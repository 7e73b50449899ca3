package vn.chophien.web.console;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chophien.banner.BannerKind;
import vn.chophien.banner.BannerPlace;
import vn.chophien.banner.BannerView;
import vn.chophien.banner.WriteBanner;
import vn.chophien.shared.Times;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Form;

/** The form of a banner, both ways. Its moments are Vietnam time, as whoever fills it in reads the clock. */
final class BannerForm {

    private static final Duration USUAL = Duration.ofDays(3);

    private BannerForm() {}

    static Form blank(Instant now) {
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        Form form = Form.blank();
        form.values().putSingle("key", UUID.randomUUID().toString());
        form.values().putSingle("kind", Choices.name(BannerKind.NEWS));
        form.values().putSingle("place", Choices.name(BannerPlace.SHOP));
        form.values().putSingle("from", typed(hour));
        form.values().putSingle("until", typed(hour.plus(USUAL)));
        return form;
    }

    static Form of(BannerView banner) {
        Form form = Form.blank();
        form.values().putSingle("version", Integer.toString(banner.version()));
        form.values().putSingle("kind", Choices.name(banner.kind()));
        form.values().putSingle("vietnamese", banner.vietnamese());
        form.values().putSingle("english", Objects.requireNonNullElse(banner.english(), ""));
        form.values().putSingle("link", Objects.requireNonNullElse(banner.link(), ""));
        banner.places().stream().sorted().forEach(place -> form.values().add("place", Choices.name(place)));
        form.values().putSingle("from", typed(banner.from()));
        form.values().putSingle("until", typed(banner.until()));
        return form;
    }

    static WriteBanner read(Form form) {
        Set<BannerPlace> places = EnumSet.noneOf(BannerPlace.class);
        form.all("place")
                .forEach(chosen -> Optional.ofNullable(Choices.read(BannerPlace.class, chosen))
                        .ifPresent(places::add));
        return new WriteBanner(
                Choices.read(BannerKind.class, form.text("kind")),
                form.text("vietnamese"),
                RuleRowPages.textOrNull(form.text("english")),
                RuleRowPages.textOrNull(form.text("link")),
                places,
                moment(form.text("from")),
                moment(form.text("until")));
    }

    /** What the form would make, for a look at it; null while there is nothing to look at. */
    static @Nullable BannerView preview(Form form, Instant now) {
        WriteBanner words = read(form);
        BannerKind kind = words.kind();
        if (kind == null || words.vietnamese().isEmpty()) {
            return null;
        }
        return new BannerView(
                0,
                kind,
                words.vietnamese(),
                words.english(),
                form.error("link") == null ? words.link() : null,
                words.places(),
                now,
                now,
                null,
                null,
                now,
                "",
                0);
    }

    private static @Nullable Instant moment(String typed) {
        try {
            return typed.isEmpty()
                    ? null
                    : LocalDateTime.parse(typed).atZone(Times.ZONE).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static String typed(Instant moment) {
        return moment.atZone(Times.ZONE)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}

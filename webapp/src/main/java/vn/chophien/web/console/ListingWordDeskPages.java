package vn.chophien.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.oversight.listing.ListingWordKeeping;
import vn.chophien.oversight.listing.ListingWordView;
import vn.chophien.oversight.listing.WordKind;
import vn.chophien.oversight.listing.WriteListingWord;
import vn.chophien.shared.Edit;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Form;
import vn.chophien.web.template.StaticTemplates;

/** Words that listings are asked about; a sentence can be tried on them. */
@Path("quan-ly/quy-tac/tu-ngu")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class ListingWordDeskPages extends RuleRowPages {

    @Inject
    ListingWordKeeping words;

    @Override
    String home() {
        return "/quan-ly/quy-tac/tu-ngu";
    }

    @Override
    Response page(int status, Form form, Look look) {
        List<ListingWordView> rows = words.all(console.staff()).stream()
                .sorted(Comparator.comparing(
                                (ListingWordView word) -> word.days().on(today()))
                        .thenComparing(ListingWordView::kind)
                        .thenComparing(ListingWordView::phrase))
                .toList();
        return Response.status(status)
                .entity(new StaticTemplates()
                        .rulesWords(
                                site,
                                console.desk(),
                                rows,
                                form,
                                look.edited() == 0 ? null : one(look.edited()),
                                audit.entries(ListingWordKeeping.OBJECT, look.edited()),
                                look.words(),
                                words.search().in(look.words()),
                                today()))
                .build();
    }

    private ListingWordView one(long id) {
        return words.all(console.staff()).stream()
                .filter(word -> word.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound(ListingWordKeeping.OBJECT, id));
    }

    @Override
    Form filled(long id) {
        ListingWordView word = one(id);
        return Form.filled(Map.of(
                "version", text(word.version()),
                "phrase", word.phrase(),
                "kind", Choices.name(word.kind()),
                "source", word.source(),
                "since", text(word.days().since()),
                "until", text(word.days().until())));
    }

    private static WriteListingWord read(Form form) {
        return new WriteListingWord(
                form.text("phrase"),
                Choices.read(WordKind.class, form.text("kind")),
                form.text("source"),
                day(form, "since"),
                day(form, "until"));
    }

    @Override
    void add(Form form) {
        words.add(read(form), console.staff());
    }

    @Override
    void change(Edit edit, Form form) {
        words.change(edit, read(form), console.staff());
    }

    @Override
    void end(Edit edit, @Nullable LocalDate until) {
        words.change(edit, one(edit.id()).content().until(until), console.staff());
    }
}

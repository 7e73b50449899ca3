package vn.chophien.web.pocket;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chophien.shared.JsonFactory;
import vn.chophien.shared.Sha256;
import vn.chophien.web.shared.Assets;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/**
 * The empty page of the diary's application and everything that it needs to run: the same bytes for everybody, so that a
 * phone may keep them and open them with no network and nobody signed in.
 */
@RequestScoped
class PocketShell {

    static final String PAGE = "/nhat-ky/tep/khung";

    /** Fetched by the page under addresses that name their content. */
    private static final List<String> LINKED = List.of(
            "js/display.js",
            "css/core.css",
            "css/pocket.css",
            "js/pocket/app.js",
            "art/logo.svg",
            "art/favicon.svg",
            "art/san-pham.svg");

    /** Fetched by one another, under their plain names. */
    private static final List<String> IMPORTED = List.of(
            "display-tools",
            "diary/geo",
            "diary/line",
            "diary/picture",
            "diary/send",
            "diary/shelf",
            "new-id",
            "pocket/days",
            "pocket/dom",
            "pocket/draft",
            "pocket/entry",
            "pocket/fields",
            "pocket/home",
            "pocket/install",
            "pocket/kinds",
            "pocket/people",
            "pocket/place",
            "pocket/queue",
            "pocket/voice",
            "pocket/waiting",
            "pocket/waits");

    @Inject
    Site site;

    /** The one page that may listen and ask where it is; the kept copy says the same, for a phone without a network. */
    Response answer() {
        return Response.ok(page())
                .header("Permissions-Policy", "geolocation=(self), microphone=(self), camera=()")
                .build();
    }

    JteModel page() {
        return new StaticTemplates().pocketShow(site);
    }

    /** The service worker, under a name that changes whenever anything does that it keeps. */
    String worker() {
        List<String> files = Stream.concat(
                        LINKED.stream().map(Assets::url), IMPORTED.stream().map(PocketShell::imported))
                .toList();
        String contents = Stream.concat(files.stream(), IMPORTED.stream().map(name -> Assets.url(module(name))))
                .collect(Collectors.joining("\n", page().render() + site.baseUrl(), ""));
        var listed = JsonFactory.JSON.createArrayBuilder().add(PAGE);
        files.forEach(listed::add);
        return "const VERSION = \"" + Sha256.hex(contents).substring(0, 16) + "\";\nconst PAGE = \"" + PAGE
                + "\";\nconst FILES = " + listed.build() + ";\n" + Assets.text("js/pocket/worker.js");
    }

    private static String module(String name) {
        return "js/" + name + ".js";
    }

    private static String imported(String name) {
        return "/assets/" + module(name);
    }
}

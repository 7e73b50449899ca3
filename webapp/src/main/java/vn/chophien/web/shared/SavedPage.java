package vn.chophien.web.shared;

import java.util.List;
import java.util.stream.Collectors;

/** What pages that are saved as one file have in common: they must work where nothing else can be fetched. */
public final class SavedPage {

    private SavedPage() {}

    /** The modules one after the other, because a saved page has nowhere to import them from. */
    public static String scripts(List<String> modules) {
        return modules.stream()
                .map(name -> Assets.text("js/" + name + ".js"))
                .map(module -> module.replaceAll("(?m)^import .*\\n", "").replaceAll("(?m)^export (default )?", ""))
                .collect(Collectors.joining("\n"));
    }

    /** Colours and the look of proofs; a page that is saved follows the machine's wish for light or dark. */
    public static String styles() {
        return Assets.text("css/_tokens.css") + Assets.text("css/component/proof.css");
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

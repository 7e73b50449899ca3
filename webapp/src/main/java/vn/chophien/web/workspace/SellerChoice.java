package vn.chophien.web.workspace;

import java.util.List;
import vn.chophien.cooperative.SellerSummary;

/** For whom somebody may work, to change from one to another; nothing to choose where it is one. */
public record SellerChoice(List<One> all) {

    /** @param text with a word before it where they help */
    public record One(String slug, String text, boolean current) {}

    static SellerChoice of(Workspace workspace) {
        long now = workspace.seller().id();
        return new SellerChoice(workspace.own().stream()
                .map(seller -> new One(seller.slug(), text(workspace, seller), seller.id() == now))
                .toList());
    }

    private static String text(Workspace workspace, SellerSummary seller) {
        return workspace.helps(seller) ? "Làm giúp: " + seller.name() : seller.name();
    }

    public boolean isThere() {
        return all.size() > 1;
    }
}

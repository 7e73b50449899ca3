package vn.chophien.template;

import java.util.List;
import vn.chophien.shared.Folding;

/** The templates of one feature. */
public record TemplateGroup(String name, List<TemplateView> templates) {

    /** For links within a page. */
    public String id() {
        return Folding.slug(name);
    }
}

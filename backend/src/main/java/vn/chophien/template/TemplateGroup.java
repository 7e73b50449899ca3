package vn.chophien.template;

import java.util.List;

/** The templates of one feature. */
public record TemplateGroup(String name, List<TemplateView> templates) {}

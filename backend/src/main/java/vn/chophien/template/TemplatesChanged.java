package vn.chophien.template;

/** Letters say something in other words from now on. */
public record TemplatesChanged() {}

package vn.chophien.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param words null where they were put back to what was delivered */
public record TemplateChange(long id, @Nullable TemplateWords words, Instant at, String by) {}

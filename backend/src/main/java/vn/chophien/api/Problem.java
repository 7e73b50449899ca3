package vn.chophien.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A failure as programs read it: a problem document of RFC 9457. */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String instance,
        @Nullable List<FieldError> errors) {

    public record FieldError(String field, String detail) {}
}

package vn.chophien.api;

import org.jspecify.annotations.Nullable;

/** Where the same thing is found again. */
public record Links(String self, @Nullable String page) {

    public static String picture(String name) {
        return "/assets/art/" + name + ".svg";
    }
}

package vn.chophien.web.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that has to do with frames, as no other has. One that others may put into theirs must be the same for everybody,
 * hold no form and need no cookie, so that nothing can be got out of a visitor by laying something over it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Framed {

    Way value();

    /** Who frames whom. */
    enum Way {
        /** Any site shows this page inside its own. */
        BY_ANYBODY,
        /** This page shows another of ours. */
        OUR_OWN_INSIDE
    }
}

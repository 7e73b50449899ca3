package vn.chophien.trace.epcis;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a document. Stops listening after {@value #MOST}: nobody reads more. */
final class Findings {
    private static final int MOST = 100;

    private final List<Violation> found = new ArrayList<>();

    void add(String pointer, Rule rule) {
        if (found.size() < MOST) {
            found.add(new Violation(pointer, rule));
        }
    }

    void require(boolean condition, String pointer, Rule rule) {
        if (!condition) {
            add(pointer, rule);
        }
    }

    List<Violation> all() {
        return List.copyOf(found);
    }

    /** A pointer to a member; RFC 6901, 3. */
    static String under(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}

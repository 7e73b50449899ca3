package vn.chophien.web.openapi;

import java.util.List;
import java.util.Locale;
import vn.chophien.api.ProblemKind;

/** The API as a reader sees it: groups of operations, the shapes that they answer with, and how they refuse. */
public record ApiDocs(List<Group> groups, List<Shape> shapes, List<ProblemKind> problems) {

    public record Group(String name, String description, List<Entry> entries) {}

    /**
     * @param request an example of what is sent, as JSON; empty where nothing is
     * @param answer an example of what comes back, as JSON; empty where there is none
     */
    public record Entry(
            String method,
            String path,
            String summary,
            String description,
            List<Field> takes,
            List<Answer> answers,
            String request,
            String answer) {

        public String anchor() {
            return (method + path.replaceAll("[^A-Za-z0-9]+", "-")).toLowerCase(Locale.ROOT);
        }
    }

    /** A parameter, or a field of a shape. */
    public record Field(String name, String place, Kind kind, String text, boolean required) {}

    /**
     * What a value may be.
     *
     * @param shape the shape that it has, or that each of a list has; empty for plain values
     * @param values what it can be, where that is a closed list
     */
    public record Kind(String words, String shape, List<String> values) {

        public String anchor() {
            return Shape.anchor(shape);
        }
    }

    /** A status with its meaning. */
    public record Answer(String status, String text, Kind kind, String problem) {}

    /** A named kind of object in the JSON. */
    public record Shape(String name, String text, List<Field> fields) {

        public String anchor() {
            return anchor(name);
        }

        static String anchor(String name) {
            return "du-lieu-" + name.toLowerCase(Locale.ROOT);
        }
    }
}

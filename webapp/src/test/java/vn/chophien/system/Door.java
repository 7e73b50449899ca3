package vn.chophien.system;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.web.account.ForRole;

/**
 * One address pattern and verb that the market answers, as its resources declare it.
 *
 * @param pattern with plain variables, such as {@code /nha-ban/san-pham/{id}}
 * @param role for whom its pages are, or null where they ask nobody
 * @param choices what a variable may be where its pattern lists it
 */
record Door(
        String verb,
        String pattern,
        @Nullable Role role,
        @Nullable String takes,
        Map<String, String> choices) {

    private static final Pattern VARIABLE =
            Pattern.compile("\\{\\s*([\\w-]+)\\s*(?::\\s*((?:[^{}]|\\{[^}]*\\})+))?\\}");
    private static final Pattern LISTED = Pattern.compile("\\(?([\\w-]*)\\|.*");

    static List<Door> of(Application application) {
        Map<String, Door> doors = new TreeMap<>();
        String root =
                application.getClass().getAnnotation(ApplicationPath.class).value();
        for (Class<?> type : application.getClasses()) {
            if (type.isAnnotationPresent(Path.class)) {
                for (Method method : type.getMethods()) {
                    verb(method).ifPresent(verb -> {
                        Door door = read(verb, root, type, declared(method));
                        doors.put(door.pattern + ' ' + verb, door);
                    });
                }
            }
        }
        return new ArrayList<>(doors.values());
    }

    private static Door read(String verb, String root, Class<?> type, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = ("/" + root + "/" + type.getAnnotation(Path.class).value() + "/"
                        + (own == null ? "" : own.value()))
                .replaceAll("/{2,}", "/");
        Map<String, String> choices = new TreeMap<>();
        Matcher variable = VARIABLE.matcher(path);
        StringBuilder plain = new StringBuilder();
        while (variable.find()) {
            variable.appendReplacement(plain, "{" + variable.group(1) + "}");
            Matcher listed = LISTED.matcher(variable.group(2) == null ? "" : variable.group(2));
            if (listed.matches()) {
                choices.put(variable.group(1), listed.group(1));
            }
        }
        variable.appendTail(plain);
        String pattern = plain.length() > 1 && plain.charAt(plain.length() - 1) == '/'
                ? plain.substring(0, plain.length() - 1)
                : plain.toString();
        ForRole role = type.getAnnotation(ForRole.class);
        Consumes consumes = method.getAnnotation(Consumes.class);
        return new Door(
                verb,
                pattern,
                role == null ? null : role.value(),
                consumes == null ? null : consumes.value()[0],
                choices);
    }

    private static Optional<String> verb(Method method) {
        for (Annotation annotation : declared(method).getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return Optional.of(verb.value());
            }
        }
        return Optional.empty();
    }

    /** A method that overrides has the annotations of the one above. */
    private static Method declared(Method method) {
        Class<?> above = method.getDeclaringClass().getSuperclass();
        if (method.getAnnotations().length == 0 && above != null && above != Object.class) {
            try {
                return declared(above.getDeclaredMethod(method.getName(), method.getParameterTypes()));
            } catch (NoSuchMethodException own) {
                return method;
            }
        }
        return method;
    }

    boolean isForm() {
        return verb.equals("POST");
    }

    List<String> variables() {
        List<String> keys = new ArrayList<>();
        Matcher variable = VARIABLE.matcher(pattern);
        while (variable.find()) {
            keys.add(pattern.substring(0, variable.end()));
        }
        return keys;
    }

    /** @param value of each variable, by the pattern up to and with it; null leaves what the pattern lists first */
    String path(UnaryOperator<@Nullable String> value) {
        StringBuilder path = new StringBuilder();
        Matcher variable = VARIABLE.matcher(pattern);
        while (variable.find()) {
            String named = value.apply(pattern.substring(0, variable.end()));
            String listed = choices.get(variable.group(1));
            if (named == null && listed == null) {
                throw new IllegalStateException(
                        "Which " + pattern.substring(0, variable.end()) + " is somebody's own? Tell Belongings.");
            }
            variable.appendReplacement(path, Matcher.quoteReplacement(named == null ? listed : named));
        }
        return variable.appendTail(path).toString();
    }

    @Override
    public String toString() {
        return verb + " " + pattern;
    }
}

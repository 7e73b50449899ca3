package vn.chophien.trace.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the command was told, in whichever order: one bundle, and options with a value each. */
record VerifyArguments(String bundle, Map<String, List<String>> options) {

    private static final Set<String> KNOWN = Set.of("--key", "--earlier", "--log", "--photos");
    private static final String COMMAND = "verify";

    /** Empty when they cannot be understood: an unknown option, one without its value, no bundle or several. */
    static Optional<VerifyArguments> read(List<String> arguments) {
        List<String> bundles = new ArrayList<>();
        Map<String, List<String>> options = new HashMap<>();
        Iterator<String> rest = arguments.iterator();
        for (boolean first = true; rest.hasNext(); first = false) {
            String argument = rest.next();
            if (first && argument.equals(COMMAND)) {
                continue;
            }
            if (!argument.startsWith("--")) {
                bundles.add(argument);
            } else if (KNOWN.contains(argument) && rest.hasNext()) {
                options.computeIfAbsent(argument, name -> new ArrayList<>()).add(rest.next());
            } else {
                return Optional.empty();
            }
        }
        return bundles.size() == 1 ? Optional.of(new VerifyArguments(bundles.get(0), options)) : Optional.empty();
    }

    Optional<String> key() {
        return first("--key");
    }

    Optional<String> log() {
        return first("--log");
    }

    Optional<String> photos() {
        return first("--photos");
    }

    List<String> earlier() {
        return options.getOrDefault("--earlier", List.of());
    }

    private Optional<String> first(String option) {
        return options.getOrDefault(option, List.of()).stream().findFirst();
    }
}

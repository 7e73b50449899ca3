package vn.chophien.start;

import java.util.List;

/** Ends the program with a sentence for the person at the terminal, in Vietnamese and in English. */
final class StartFailure extends RuntimeException {
    private final Failure failure;
    private final String vietnamese;
    private final String english;
    private final transient List<String> details;

    StartFailure(Failure failure, String vietnamese, String english, List<String> details) {
        super(english);
        this.failure = failure;
        this.vietnamese = vietnamese;
        this.english = english;
        this.details = details;
    }

    Failure failure() {
        return failure;
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }

    List<String> details() {
        return details;
    }
}

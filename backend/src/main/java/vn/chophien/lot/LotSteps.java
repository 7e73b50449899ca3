package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one door through which a step enters the book of a lot. Whatever seals the book stands here. */
@ApplicationScoped
class LotSteps {

    @Inject
    LotRepository lots;

    /** Adds a step to the caller's transaction, so that a deed and its step stand or fall together. */
    void append(LotRecord step) {
        lots.add(step);
    }

    /** Adds the same step to every lot of a recall, in one statement, however many they are. */
    void appendToRecalled(long recallId, LotRecord step) {
        lots.addToRecalled(recallId, step);
    }
}

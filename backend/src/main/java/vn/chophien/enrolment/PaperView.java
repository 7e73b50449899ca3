package vn.chophien.enrolment;

import java.time.Instant;

/**
 * A paper of a dossier.
 *
 * @param kept false once its picture was forgotten
 */
public record PaperView(long id, PaperKind kind, Instant takenAt, boolean kept) {}
